import { arXiv, type CitedSource } from './source.ts';

/** What it takes to draw larger pictures, and the ways round it. */
export const sizeSources = {
	'bertazzini-2025': {
		authors: 'Bertazzini, Albisani, Baracchi, Shullani, Verdecchia',
		year: 2025,
		title: 'The Hidden Cost of an Image: Quantifying the Energy Consumption of AI Image Generation',
		where: 'arXiv',
		url: arXiv('2506.17016')
	},
	'he-2024': {
		authors: 'He, Yang, Chen, and others',
		year: 2024,
		title: 'ScaleCrafter: Tuning-free Higher-Resolution Visual Generation with Diffusion Models',
		where: 'ICLR',
		url: arXiv('2310.07702')
	},
	'ho-2022-cascaded': {
		authors: 'Ho, Saharia, Chan, Fleet, Norouzi, Salimans',
		year: 2022,
		title: 'Cascaded Diffusion Models for High Fidelity Image Generation',
		where: 'JMLR',
		url: arXiv('2106.15282')
	},
	'kingma-2014': {
		authors: 'Kingma, Welling',
		year: 2014,
		title: 'Auto-Encoding Variational Bayes',
		where: 'ICLR',
		url: arXiv('1312.6114')
	},
	'stability-2023': {
		authors: 'Stability AI',
		year: 2023,
		title: 'Introducing SDXL Turbo: A Real-Time Text-to-Image Generation Model',
		where: 'stability.ai, 28 November 2023',
		url: 'https://stability.ai/news/stability-ai-sdxl-turbo'
	},
	'stability-2024': {
		authors: 'Stability AI',
		year: 2024,
		title: 'Stable Diffusion 3: Research Paper',
		where: 'stability.ai, 5 March 2024',
		url: 'https://stability.ai/news/stable-diffusion-3-research-paper'
	}
} satisfies Record<string, CitedSource>;
