/** Where the site will be, as SITE_URL says it, with no slash at its end; undefined where nobody knows. */
export const siteUrl = () => process.env['SITE_URL']?.replace(/\/+$/, '');
