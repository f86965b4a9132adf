interface TrustedTypes {
	createPolicy(name: string, rules: { createHTML: (html: string) => string }): typeof rules;
}

/** Only of browsers that know Trusted Types, which refuse plain text as HTML. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
	'from-static',
	{ createHTML: (html) => html }
);

/** HTML that was made while the site was built, for `{@html}`. Never for what a reader gave. */
export const builtHtml = (html: string): string => policy?.createHTML(html) ?? html;
