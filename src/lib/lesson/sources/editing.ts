import { arXiv, type CitedSource } from './source.ts';

/** Pictures that are changed, taught, moved, or not made from static. */
export const editingSources = {
	'blattmann-2023': {
		authors: 'Blattmann, Dockhorn, Kulal, and others',
		year: 2023,
		title: 'Stable Video Diffusion: Scaling Latent Video Diffusion Models to Large Datasets',
		where: 'arXiv, November 2023',
		url: arXiv('2311.15127')
	},
	'brooks-2023': {
		authors: 'Brooks, Holynski, Efros',
		year: 2023,
		title: 'InstructPix2Pix: Learning to Follow Image Editing Instructions',
		where: 'CVPR',
		url: arXiv('2211.09800')
	},
	'chang-2023': {
		authors: 'Chang, Zhang, Barber, and others',
		year: 2023,
		title: 'Muse: Text-To-Image Generation via Masked Generative Transformers',
		where: 'ICML',
		url: arXiv('2301.00704')
	},
	'ho-2022-video': {
		authors: 'Ho, Salimans, Gritsenko, Chan, Norouzi, Fleet',
		year: 2022,
		title: 'Video Diffusion Models',
		where: 'NeurIPS',
		url: arXiv('2204.03458')
	},
	'hu-2022': {
		authors: 'Hu, Shen, Wallis, Allen-Zhu, Li, Wang, Wang, Chen',
		year: 2022,
		title: 'LoRA: Low-Rank Adaptation of Large Language Models',
		where: 'ICLR',
		url: arXiv('2106.09685')
	},
	'kontext-2025': {
		authors: 'Black Forest Labs',
		year: 2025,
		title:
			'FLUX.1 Kontext: Flow Matching for In-Context Image Generation and Editing in Latent Space',
		where: 'arXiv, June 2025',
		url: arXiv('2506.15742')
	},
	'lugmayr-2022': {
		authors: 'Lugmayr, Danelljan, Romero, Yu, Timofte, Van Gool',
		year: 2022,
		title: 'RePaint: Inpainting using Denoising Diffusion Probabilistic Models',
		where: 'CVPR',
		url: arXiv('2201.09865')
	},
	'nie-2025': {
		authors: 'Nie, Zhu, You, and others',
		year: 2025,
		title: 'Large Language Diffusion Models',
		where: 'arXiv, February 2025',
		url: arXiv('2502.09992')
	},
	'openai-2025': {
		authors: 'OpenAI',
		year: 2025,
		title: 'Addendum to GPT-4o System Card: 4o image generation',
		where: '25 March 2025',
		url: 'https://openai.com/index/gpt-4o-image-generation-system-card-addendum/'
	},
	'ruiz-2023': {
		authors: 'Ruiz, Li, Jampani, Pritch, Rubinstein, Aberman',
		year: 2023,
		title: 'DreamBooth: Fine Tuning Text-to-Image Diffusion Models for Subject-Driven Generation',
		where: 'CVPR',
		url: arXiv('2208.12242')
	},
	'tian-2024': {
		authors: 'Tian, Jiang, Yuan, Peng, Wang',
		year: 2024,
		title: 'Visual Autoregressive Modeling: Scalable Image Generation via Next-Scale Prediction',
		where: 'NeurIPS',
		url: arXiv('2404.02905')
	},
	'wan-2025': {
		authors: 'Wan Team',
		year: 2025,
		title: 'Wan: Open and Advanced Large-Scale Video Generative Models',
		where: 'arXiv, March 2025',
		url: arXiv('2503.20314')
	},
	'wu-2025': {
		authors: 'Wu, Li, Zhou, and others',
		year: 2025,
		title: 'Qwen-Image Technical Report',
		where: 'arXiv, August 2025',
		url: arXiv('2508.02324')
	},
	'yu-2022': {
		authors: 'Yu, Xu, Koh, and others',
		year: 2022,
		title: 'Scaling Autoregressive Models for Content-Rich Text-to-Image Generation',
		where: 'TMLR',
		url: arXiv('2206.10789')
	}
} satisfies Record<string, CitedSource>;
