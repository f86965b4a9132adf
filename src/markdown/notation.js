/**
 * The site's notation, for equations in lessons: each quantity carries its class, which
 * src/styles/base.css colours. `\x{t}` is x at t; `\s` is the standard deviation σ, never the variance.
 * `\max` and `\min` are names of limits, and stand below: as functions they would give MathML one child too many.
 */
export const notation = {
	'\\x': '\\htmlClass{q-x}{x_{#1}}',
	'\\eps': '\\htmlClass{q-eps}{\\hat\\varepsilon}',
	'\\xhat': '\\htmlClass{q-x0}{\\hat x_0}',
	'\\m': '\\htmlClass{q-mu}{\\mu}',
	'\\s': '\\htmlClass{q-z}{\\sigma}',
	'\\z': '\\htmlClass{q-z}{z}',
	'\\abar': '\\bar\\alpha',
	'\\max': '\\text{max}',
	'\\min': '\\text{min}'
};
