import { arXiv, type CitedSource } from './source.ts';

/** Ways from static to picture. */
export const samplingSources = {
	'karras-2022': {
		authors: 'Karras, Aittala, Aila, Laine',
		year: 2022,
		title: 'Elucidating the Design Space of Diffusion-Based Generative Models',
		where: 'NeurIPS',
		url: arXiv('2206.00364')
	},
	'sabour-2024': {
		authors: 'Sabour, Fidler, Kreis',
		year: 2024,
		title: 'Align Your Steps: Optimizing Sampling Schedules in Diffusion Models',
		where: 'ICML',
		url: arXiv('2404.14507')
	},
	'lee-2024': {
		authors: 'Lee, Lee, Gye, Kim',
		year: 2024,
		title:
			'Beta Sampling is All You Need: Efficient Image Generation Strategy for Diffusion Models using Stepwise Spectral Analysis',
		where: 'arXiv',
		url: arXiv('2407.12173')
	},
	'lai-2025': {
		authors: 'Lai, Song, Kim, Mitsufuji, Ermon',
		year: 2025,
		title: 'The Principles of Diffusion Models',
		where: 'arXiv',
		url: arXiv('2510.21890')
	},
	'lipman-2023': {
		authors: 'Lipman, Chen, Ben-Hamu, Nickel, Le',
		year: 2023,
		title: 'Flow Matching for Generative Modeling',
		where: 'ICLR',
		url: arXiv('2210.02747')
	},
	'liu-2023-flow': {
		authors: 'Liu, Gong, Liu',
		year: 2023,
		title: 'Flow Straight and Fast: Learning to Generate and Transfer Data with Rectified Flow',
		where: 'ICLR',
		url: arXiv('2209.03003')
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
	'meng-2022': {
		authors: 'Meng, He, Song, Song, Wu, Zhu, Ermon',
		year: 2022,
		title: 'SDEdit: Guided Image Synthesis and Editing with Stochastic Differential Equations',
		where: 'ICLR',
		url: arXiv('2108.01073')
	},
	'song-2021': {
		authors: 'Song, Meng, Ermon',
		year: 2021,
		title: 'Denoising Diffusion Implicit Models',
		where: 'ICLR',
		url: arXiv('2010.02502')
	},
	'zhao-2023': {
		authors: 'Zhao, Bai, Rao, Zhou, Lu',
		year: 2023,
		title: 'UniPC: A Unified Predictor-Corrector Framework for Fast Sampling of Diffusion Models',
		where: 'NeurIPS',
		url: arXiv('2302.04867')
	}
} satisfies Record<string, CitedSource>;
