// Before any other: what may become a script is an address of this site, as of the workers, and never a text. A file of its own, for the CSP.
globalThis.trustedTypes?.createPolicy('default', {
	createScriptURL: (url) => (new URL(url, location.href).origin === location.origin ? url : null)
});
