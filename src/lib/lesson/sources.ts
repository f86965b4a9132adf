/** A work that a lesson leans on. */
export interface Source {
	authors: string;
	year: number;
	title: string;
	/** Where it appeared. */
	where: string;
	url: string;
}

const arXiv = (id: string) => `https://arxiv.org/abs/${id}`;

/** Every work the lessons cite, by first author and year. */
export const sources = {
	'bansal-2023': {
		authors: 'Bansal, Borgnia, Chu, Li, Kazemi, Huang, Goldblum, Geiping, Goldstein',
		year: 2023,
		title: 'Cold Diffusion: Inverting Arbitrary Image Transforms Without Noise',
		where: 'NeurIPS',
		url: arXiv('2208.09392')
	},
	'chen-2023': {
		authors: 'Chen, Viégas, Wattenberg',
		year: 2023,
		title: 'Beyond Surface Statistics: Scene Representations in a Latent Diffusion Model',
		where: 'arXiv',
		url: arXiv('2306.05720')
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
	'ho-2020': {
		authors: 'Ho, Jain, Abbeel',
		year: 2020,
		title: 'Denoising Diffusion Probabilistic Models',
		where: 'NeurIPS',
		url: arXiv('2006.11239')
	},
	'ho-2022': {
		authors: 'Ho, Salimans',
		year: 2022,
		title: 'Classifier-Free Diffusion Guidance',
		where: 'arXiv',
		url: arXiv('2207.12598')
	},
	'karras-2022': {
		authors: 'Karras, Aittala, Aila, Laine',
		year: 2022,
		title: 'Elucidating the Design Space of Diffusion-Based Generative Models',
		where: 'NeurIPS',
		url: arXiv('2206.00364')
	},
	'kingma-2021': {
		authors: 'Kingma, Salimans, Poole, Ho',
		year: 2021,
		title: 'Variational Diffusion Models',
		where: 'NeurIPS',
		url: arXiv('2107.00630')
	},
	'lin-2024': {
		authors: 'Lin, Liu, Li, Yang',
		year: 2024,
		title: 'Common Diffusion Noise Schedules and Sample Steps are Flawed',
		where: 'WACV',
		url: arXiv('2305.08891')
	},
	'liu-2023': {
		authors: 'Liu, Zhang, Ma, Peng, Liu',
		year: 2023,
		title:
			'InstaFlow: One Step is Enough for High-Quality Diffusion-Based Text-to-Image Generation',
		where: 'arXiv, September 2023',
		url: arXiv('2309.06380')
	},
	'lu-2022': {
		authors: 'Lu, Zhou, Bao, Chen, Li, Zhu',
		year: 2022,
		title:
			'DPM-Solver: A Fast ODE Solver for Diffusion Probabilistic Model Sampling in Around 10 Steps',
		where: 'NeurIPS',
		url: arXiv('2206.00927')
	},
	'lu-2022-plus': {
		authors: 'Lu, Zhou, Bao, Chen, Li, Zhu',
		year: 2022,
		title: 'DPM-Solver++: Fast Solver for Guided Sampling of Diffusion Probabilistic Models',
		where: 'arXiv',
		url: arXiv('2211.01095')
	},
	'luo-2023': {
		authors: 'Luo, Tan, Huang, Li, Zhao',
		year: 2023,
		title: 'Latent Consistency Models: Synthesizing High-Resolution Images with Few-Step Inference',
		where: 'arXiv, October 2023',
		url: arXiv('2310.04378')
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
	'rombach-2022': {
		authors: 'Rombach, Blattmann, Lorenz, Esser, Ommer',
		year: 2022,
		title: 'High-Resolution Image Synthesis with Latent Diffusion Models',
		where: 'CVPR',
		url: arXiv('2112.10752')
	},
	'salimans-2022': {
		authors: 'Salimans, Ho',
		year: 2022,
		title: 'Progressive Distillation for Fast Sampling of Diffusion Models',
		where: 'ICLR',
		url: arXiv('2202.00512')
	},
	'sauer-2023': {
		authors: 'Sauer, Lorenz, Blattmann, Rombach',
		year: 2023,
		title: 'Adversarial Diffusion Distillation',
		where: 'arXiv, November 2023',
		url: arXiv('2311.17042')
	},
	'song-2021': {
		authors: 'Song, Meng, Ermon',
		year: 2021,
		title: 'Denoising Diffusion Implicit Models',
		where: 'ICLR',
		url: arXiv('2010.02502')
	},
	'song-2021-sde': {
		authors: 'Song, Sohl-Dickstein, Kingma, Kumar, Ermon, Poole',
		year: 2021,
		title: 'Score-Based Generative Modeling through Stochastic Differential Equations',
		where: 'ICLR',
		url: arXiv('2011.13456')
	},
	'song-2023': {
		authors: 'Song, Dhariwal, Chen, Sutskever',
		year: 2023,
		title: 'Consistency Models',
		where: 'ICML',
		url: arXiv('2303.01469')
	},
	'vincent-2011': {
		authors: 'Vincent',
		year: 2011,
		title: 'A Connection Between Score Matching and Denoising Autoencoders',
		where: 'Neural Computation 23',
		url: 'https://doi.org/10.1162/NECO_a_00142'
	},
	'yin-2023': {
		authors: 'Yin, Gharbi, Zhang, Shechtman, Durand, Freeman, Park',
		year: 2023,
		title: 'One-step Diffusion with Distribution Matching Distillation',
		where: 'arXiv, November 2023',
		url: arXiv('2311.18828')
	},
	'zhao-2023': {
		authors: 'Zhao, Bai, Rao, Zhou, Lu',
		year: 2023,
		title: 'UniPC: A Unified Predictor-Corrector Framework for Fast Sampling of Diffusion Models',
		where: 'NeurIPS',
		url: arXiv('2302.04867')
	}
} satisfies Record<string, Source>;

export type SourceKey = keyof typeof sources;
