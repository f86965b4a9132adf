import { arXiv, type CitedSource } from './source.ts';

/** How networks are built, and what can be read in them. */
export const networksSources = {
	'chen-2023-scene': {
		authors: 'Chen, Viégas, Wattenberg',
		year: 2023,
		title: 'Beyond Surface Statistics: Scene Representations in a Latent Diffusion Model',
		where: 'arXiv',
		url: arXiv('2306.05720')
	},
	'chen-2024': {
		authors: 'Chen, Yu, Ge, and others',
		year: 2024,
		title:
			'PixArt-α: Fast Training of Diffusion Transformer for Photorealistic Text-to-Image Synthesis',
		where: 'ICLR',
		url: arXiv('2310.00426')
	},
	'dhariwal-2021': {
		authors: 'Dhariwal, Nichol',
		year: 2021,
		title: 'Diffusion Models Beat GANs on Image Synthesis',
		where: 'NeurIPS',
		url: arXiv('2105.05233')
	},
	'karras-2024': {
		authors: 'Karras, Aittala, Lehtinen, Hellsten, Aila, Laine',
		year: 2024,
		title: 'Analyzing and Improving the Training Dynamics of Diffusion Models',
		where: 'CVPR',
		url: arXiv('2312.02696')
	},
	'peebles-2023': {
		authors: 'Peebles, Xie',
		year: 2023,
		title: 'Scalable Diffusion Models with Transformers',
		where: 'ICCV',
		url: arXiv('2212.09748')
	},
	'perez-2018': {
		authors: 'Perez, Strub, de Vries, Dumoulin, Courville',
		year: 2018,
		title: 'FiLM: Visual Reasoning with a General Conditioning Layer',
		where: 'AAAI',
		url: arXiv('1709.07871')
	},
	'ronneberger-2015': {
		authors: 'Ronneberger, Fischer, Brox',
		year: 2015,
		title: 'U-Net: Convolutional Networks for Biomedical Image Segmentation',
		where: 'MICCAI',
		url: arXiv('1505.04597')
	},
	'wu-2025': {
		authors: 'Wu, Li, Zhou, and others',
		year: 2025,
		title: 'Qwen-Image Technical Report',
		where: 'arXiv',
		url: arXiv('2508.02324')
	}
} satisfies Record<string, CitedSource>;
