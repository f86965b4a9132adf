import type { reference } from '#words/reference.ts';
import type { SourceKey } from './sources.ts';

/** The letters of the notation in TeX, by what words/reference.ts calls their meanings. */
export const letters: Record<keyof typeof reference.means, string> = {
	x0: 'x_0',
	x: '\\x{t}',
	noise: '\\varepsilon',
	guesses: '\\eps,\\ \\xhat',
	v: 'v,\\ u',
	step: '\\m,\\ \\s',
	z: '\\z',
	beta: '\\beta_t,\\ \\alpha_t',
	abar: '\\abar_t',
	angle: '\\varphi',
	snr: '\\mathrm{SNR},\\ \\varsigma',
	score: 'S',
	words: 'c,\\ \\varnothing',
	eta: '\\eta'
};

/** A formula of the lessons, in TeX, and where it's from. */
export interface LessonFormula {
	tex: string;
	source: SourceKey;
	/** Where in it. */
	at: string;
}

/** By what words/reference.ts calls them; tests/unit/lesson/formulas.test.ts works each of them out. */
export const formulas: Record<keyof typeof reference.names, LessonFormula> = {
	mixture: {
		tex: '\\x{t} = \\sqrt{\\abar_t}\\,x_0 + \\sqrt{1-\\abar_t}\\,\\varepsilon, \\quad \\abar_t = \\textstyle\\prod_{i \\le t} (1-\\beta_i)',
		source: 'ho-2020',
		at: 'eq. 4'
	},
	pinch: {
		tex: 'q(\\x{t} \\mid \\x{s}) = \\mathcal N\\bigl(\\sqrt{\\alpha}\\,\\x{s},\\ 1-\\alpha\\bigr), \\quad \\alpha = \\abar_t/\\abar_s,\\ \\beta = 1-\\alpha',
		source: 'ho-2020',
		at: 'eq. 2'
	},
	schedules: {
		tex: '\\beta_t: 10^{-4} \\ldots 0.02 \\text{ evenly}; \\quad \\abar_t = f(t)/f(0),\\ f = \\cos^2\\Bigl(\\tfrac{t/T + 0.008}{1.008}\\tfrac{\\pi}{2}\\Bigr),\\ \\beta_t \\le 0.999',
		source: 'nichol-2021',
		at: 'eq. 17; Ho 2020, §4'
	},
	loss: {
		tex: '\\mathbb E\\,\\lVert \\varepsilon - \\varepsilon_\\theta(\\sqrt{\\abar_t}\\,x_0 + \\sqrt{1-\\abar_t}\\,\\varepsilon,\\ t,\\ c) \\rVert^2',
		source: 'ho-2020',
		at: 'eq. 14'
	},
	guess: {
		tex: '\\xhat = (\\x{t} - \\sqrt{1-\\abar_t}\\,\\eps)/\\sqrt{\\abar_t}',
		source: 'ho-2020',
		at: 'eq. 15'
	},
	v: {
		tex: 'v = \\cos\\varphi\\,\\varepsilon - \\sin\\varphi\\,x_0, \\quad x_0 = \\cos\\varphi\\,x - \\sin\\varphi\\,v, \\quad \\varepsilon = \\sin\\varphi\\,x + \\cos\\varphi\\,v',
		source: 'salimans-2022',
		at: '§4'
	},
	preconditioning: {
		tex: '\\xhat = \\tfrac{\\varsigma_d^2}{\\varsigma^2+\\varsigma_d^2}\\,X + \\tfrac{\\varsigma\\,\\varsigma_d}{\\sqrt{\\varsigma^2+\\varsigma_d^2}}\\,F\\Bigl(\\tfrac{X}{\\sqrt{\\varsigma^2+\\varsigma_d^2}}\\Bigr), \\quad X = x/\\sqrt{\\abar}; \\quad \\varsigma_d = 1:\\ F = -\\hat v',
		source: 'karras-2022',
		at: 'Table 1'
	},
	weights: {
		tex: '\\lVert \\hat v - v \\rVert^2 = (1+\\mathrm{SNR})\\,\\lVert \\xhat - x_0 \\rVert^2 = (1+1/\\mathrm{SNR})\\,\\lVert \\eps - \\varepsilon \\rVert^2',
		source: 'salimans-2022',
		at: '§4'
	},
	exact: {
		tex: '\\mathbb E[x_0 \\mid x] = \\textstyle\\sum_i w_i y_i, \\quad w_i \\propto \\exp\\bigl(-\\lVert x - \\sqrt{\\abar}\\,y_i \\rVert^2 / 2(1-\\abar)\\bigr)',
		source: 'karras-2022',
		at: 'App. B.3'
	},
	score: {
		tex: 'S = \\nabla_x \\log p_t(x) = (\\sqrt{\\abar}\\,\\mathbb E[x_0 \\mid x] - x)/(1-\\abar) = -\\mathbb E[\\varepsilon \\mid x]/\\sqrt{1-\\abar}',
		source: 'efron-2011',
		at: ''
	},
	step: {
		tex: '\\x{s} = \\m + \\s\\,\\z, \\quad \\m = \\tfrac{\\sqrt{\\abar_s}\\,\\beta}{1-\\abar_t}\\,\\xhat + \\tfrac{\\sqrt\\alpha\\,(1-\\abar_s)}{1-\\abar_t}\\,\\x{t} = \\tfrac{1}{\\sqrt\\alpha}\\bigl(\\x{t} - \\tfrac{\\beta}{\\sqrt{1-\\abar_t}}\\,\\eps\\bigr)',
		source: 'ho-2020',
		at: 'eqs 7, 11; Alg. 2'
	},
	sigma: {
		tex: '\\s^2 \\text{ from } \\tilde\\beta = \\tfrac{1-\\abar_s}{1-\\abar_t}\\,\\beta \\text{ to } \\beta, \\quad 1/\\tilde\\beta = 1/(1-\\abar_s) + \\alpha/\\beta',
		source: 'ho-2020',
		at: '§3.2'
	},
	ddim: {
		tex: '\\x{s} = \\sqrt{\\abar_s}\\,\\xhat + \\sqrt{1-\\abar_s-\\s^2}\\;\\eps + \\s\\,\\z, \\quad \\s = \\eta\\sqrt{\\tilde\\beta}',
		source: 'song-2021',
		at: 'eqs 12, 16'
	},
	guidance: {
		tex: '\\eps = \\hat\\varepsilon_\\varnothing + \\text{strength}\\cdot(\\hat\\varepsilon_c - \\hat\\varepsilon_\\varnothing), \\quad \\text{strength} = 1 + w \\text{ of the paper; } 1 \\text{ is none}',
		source: 'ho-2022',
		at: 'eq. 6'
	},
	sde: {
		tex: '\\mathrm dx = -\\beta(t)\\bigl(\\tfrac12 x + \\tfrac{1+\\lambda^2}{2}S\\bigr)\\mathrm dt + \\lambda\\sqrt{\\beta(t)}\\,\\mathrm d\\bar w, \\quad \\beta(t) = -\\tfrac{\\mathrm d}{\\mathrm dt}\\ln\\abar_t',
		source: 'song-2021-sde',
		at: 'eqs 6, 11, 13'
	},
	full: {
		tex: 'X = x/\\sqrt{\\abar} = x_0 + \\varsigma\\,\\varepsilon, \\quad \\varsigma^2 = (1-\\abar)/\\abar, \\quad \\mathrm dX/\\mathrm d\\varsigma = (X - \\mathbb E[x_0 \\mid X])/\\varsigma = \\eps',
		source: 'karras-2022',
		at: 'eqs 1, 3'
	},
	levels: {
		tex: '\\varsigma_i = \\bigl(\\varsigma_{\\max}^{1/\\rho} + \\tfrac{i}{n-1}(\\varsigma_{\\min}^{1/\\rho} - \\varsigma_{\\max}^{1/\\rho})\\bigr)^{\\rho}, \\quad \\rho = 7',
		source: 'karras-2022',
		at: 'eq. 5'
	},
	solver: {
		tex: '\\x{s} = \\tfrac{\\sqrt{1-\\abar_s}}{\\sqrt{1-\\abar_t}}\\,\\x{t} - \\sqrt{\\abar_s}\\,(e^{-h}-1)\\,D, \\quad D = (1+\\tfrac{1}{2r})\\,\\xhat - \\tfrac{1}{2r}\\,\\xhat^{\\text{before}}, \\quad h = \\tfrac12\\ln\\tfrac{\\mathrm{SNR}_s}{\\mathrm{SNR}_t},\\ r = \\tfrac{h_{\\text{before}}}{h}',
		source: 'lu-2022-plus',
		at: 'Alg. 2'
	},
	flow: {
		tex: 'y = (1-t)\\,x_0 + t\\,\\varepsilon, \\quad u = \\varepsilon - x_0, \\quad \\tfrac{\\mathrm dy}{\\mathrm dt} = \\mathbb E[u \\mid y], \\quad \\xhat = y - t\\,\\hat u, \\quad \\abar = \\tfrac{(1-t)^2}{(1-t)^2 + t^2}',
		source: 'lipman-2023',
		at: '§4.1, time reversed'
	},
	shift: {
		tex: "t' = \\tfrac{k\\,t}{1+(k-1)\\,t}, \\quad \\ln\\mathrm{SNR} = 2\\ln\\tfrac{1-t}{t}, \\quad \\ln\\mathrm{SNR}' = \\ln\\mathrm{SNR} - 2\\ln k",
		source: 'esser-2024',
		at: 'eq. 23'
	}
};
