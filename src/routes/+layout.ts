export const prerender = true;

// Every page is a folder with an index.html, which all hosts know how to serve.
export const trailingSlash = 'always';
