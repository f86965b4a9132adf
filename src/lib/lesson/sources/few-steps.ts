import { arXiv, type CitedSource } from './source.ts';

/** Students that need few steps. */
export const fewStepsSources = {
	'geng-2025': {
		authors: 'Geng, Deng, Bai, Kolter, He',
		year: 2025,
		title: 'Mean Flows for One-step Generative Modeling',
		where: 'arXiv, May 2025',
		url: arXiv('2505.13447')
	},
	'lin-2024-lightning': {
		authors: 'Lin, Wang, Yang',
		year: 2024,
		title: 'SDXL-Lightning: Progressive Adversarial Diffusion Distillation',
		where: 'arXiv, February 2024',
		url: arXiv('2402.13929')
	},
	'liu-2023': {
		authors: 'Liu, Zhang, Ma, Peng, Liu',
		year: 2023,
		title:
			'InstaFlow: One Step is Enough for High-Quality Diffusion-Based Text-to-Image Generation',
		where: 'arXiv, September 2023; ICLR 2024',
		url: arXiv('2309.06380')
	},
	'lu-2024': {
		authors: 'Lu, Song',
		year: 2024,
		title: 'Simplifying, Stabilizing and Scaling Continuous-Time Consistency Models',
		where: 'arXiv, October 2024',
		url: arXiv('2410.11081')
	},
	'luhman-2021': {
		authors: 'Luhman, Luhman',
		year: 2021,
		title: 'Knowledge Distillation in Iterative Generative Models for Improved Sampling Speed',
		where: 'arXiv',
		url: arXiv('2101.02388')
	},
	'luo-2023': {
		authors: 'Luo, Tan, Huang, Li, Zhao',
		year: 2023,
		title: 'Latent Consistency Models: Synthesizing High-Resolution Images with Few-Step Inference',
		where: 'arXiv, October 2023',
		url: arXiv('2310.04378')
	},
	'meng-2023': {
		authors: 'Meng, Rombach, Gao, Kingma, Ermon, Ho, Salimans',
		year: 2023,
		title: 'On Distillation of Guided Diffusion Models',
		where: 'CVPR',
		url: arXiv('2210.03142')
	},
	'ross-2011': {
		authors: 'Ross, Gordon, Bagnell',
		year: 2011,
		title:
			'A Reduction of Imitation Learning and Structured Prediction to No-Regret Online Learning',
		where: 'AISTATS',
		url: arXiv('1011.0686')
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
		where: 'arXiv, November 2023; ECCV 2024',
		url: arXiv('2311.17042')
	},
	'song-2023': {
		authors: 'Song, Dhariwal, Chen, Sutskever',
		year: 2023,
		title: 'Consistency Models',
		where: 'ICML',
		url: arXiv('2303.01469')
	},
	'yin-2023': {
		authors: 'Yin, Gharbi, Zhang, Shechtman, Durand, Freeman, Park',
		year: 2023,
		title: 'One-step Diffusion with Distribution Matching Distillation',
		where: 'arXiv, November 2023; CVPR 2024',
		url: arXiv('2311.18828')
	},
	'yin-2024': {
		authors: 'Yin, Gharbi, Park, Zhang, Shechtman, Durand, Freeman',
		year: 2024,
		title: 'Improved Distribution Matching Distillation for Fast Image Synthesis',
		where: 'arXiv, May 2024; NeurIPS',
		url: arXiv('2405.14867')
	}
} satisfies Record<string, CitedSource>;
