import { arXiv, type CitedSource } from './source.ts';

/** What diffusion is: noise, schedules, what a network is to learn. */
export const diffusionSources = {
	'bansal-2023': {
		authors: 'Bansal, Borgnia, Chu, Li, Kazemi, Huang, Goldblum, Geiping, Goldstein',
		year: 2023,
		title: 'Cold Diffusion: Inverting Arbitrary Image Transforms Without Noise',
		where: 'NeurIPS',
		url: arXiv('2208.09392')
	},
	'dieleman-2024': {
		authors: 'Dieleman',
		year: 2024,
		title: 'Diffusion is spectral autoregression',
		where: 'A blog post, and an interpretation',
		url: 'https://sander.ai/2024/09/02/spectral-autoregression.html'
	},
	'efron-2011': {
		authors: 'Efron',
		year: 2011,
		title: 'Tweedie’s Formula and Selection Bias',
		where: 'Journal of the American Statistical Association 106',
		url: 'https://doi.org/10.1198/jasa.2011.tm11181'
	},
	'falck-2025': {
		authors: 'Falck, Pandeva, Zahirnia, and others',
		year: 2025,
		title: 'A Fourier Space Perspective on Diffusion Models',
		where: 'arXiv, and a blog post that answers Dieleman',
		url: arXiv('2505.11278')
	},
	'ho-2020': {
		authors: 'Ho, Jain, Abbeel',
		year: 2020,
		title: 'Denoising Diffusion Probabilistic Models',
		where: 'NeurIPS',
		url: arXiv('2006.11239')
	},
	'kingma-2021': {
		authors: 'Kingma, Salimans, Poole, Ho',
		year: 2021,
		title: 'Variational Diffusion Models',
		where: 'NeurIPS',
		url: arXiv('2107.00630')
	},
	'li-2025': {
		authors: 'Li, He',
		year: 2025,
		title: 'Back to Basics: Let Denoising Generative Models Denoise',
		where: 'arXiv',
		url: arXiv('2511.13720')
	},
	'lin-2024': {
		authors: 'Lin, Liu, Li, Yang',
		year: 2024,
		title: 'Common Diffusion Noise Schedules and Sample Steps are Flawed',
		where: 'WACV',
		url: arXiv('2305.08891')
	},
	'nachmani-2021': {
		authors: 'Nachmani, San Roman, Wolf',
		year: 2021,
		title: 'Non Gaussian Denoising Diffusion Models',
		where: 'arXiv',
		url: arXiv('2106.07582')
	},
	'nichol-2021': {
		authors: 'Nichol, Dhariwal',
		year: 2021,
		title: 'Improved Denoising Diffusion Probabilistic Models',
		where: 'ICML',
		url: arXiv('2102.09672')
	},
	'rissanen-2023': {
		authors: 'Rissanen, Heinonen, Solin',
		year: 2023,
		title: 'Generative Modelling with Inverse Heat Dissipation',
		where: 'ICLR',
		url: arXiv('2206.13397')
	},
	'sohl-dickstein-2015': {
		authors: 'Sohl-Dickstein, Weiss, Maheswaranathan, Ganguli',
		year: 2015,
		title: 'Deep Unsupervised Learning using Nonequilibrium Thermodynamics',
		where: 'ICML',
		url: arXiv('1503.03585')
	},
	'song-2021-sde': {
		authors: 'Song, Sohl-Dickstein, Kingma, Kumar, Ermon, Poole',
		year: 2021,
		title: 'Score-Based Generative Modeling through Stochastic Differential Equations',
		where: 'ICLR',
		url: arXiv('2011.13456')
	},
	'vincent-2011': {
		authors: 'Vincent',
		year: 2011,
		title: 'A Connection Between Score Matching and Denoising Autoencoders',
		where: 'Neural Computation 23',
		url: 'https://doi.org/10.1162/NECO_a_00142'
	}
} satisfies Record<string, CitedSource>;
