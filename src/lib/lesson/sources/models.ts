import { arXiv, type CitedSource } from './source.ts';

/** Models, their code and their data. */
export const modelsSources = {
	'black-forest-labs-2024': {
		authors: 'Black Forest Labs',
		year: 2024,
		title: 'FLUX.1',
		where: 'Code and models',
		url: 'https://github.com/black-forest-labs/flux'
	},
	'compvis-2022': {
		authors: 'CompVis, Stability AI, Runway',
		year: 2022,
		title: 'Stable Diffusion v1: code, settings and model card',
		where: 'Code and models',
		url: 'https://github.com/CompVis/stable-diffusion'
	},
	'esser-2024': {
		authors: 'Esser, Kulal, Blattmann, and others',
		year: 2024,
		title: 'Scaling Rectified Flow Transformers for High-Resolution Image Synthesis',
		where: 'ICML',
		url: arXiv('2403.03206')
	},
	'google-2026': {
		authors: 'Google',
		year: 2026,
		title: 'Gemini 3 developer guide',
		where: 'Documentation, read in November 2026',
		url: 'https://ai.google.dev/gemini-api/docs/gemini-3'
	},
	'microsoft-2022': {
		authors: 'Microsoft',
		year: 2022,
		title: 'Fluent Emoji',
		where: 'Drawings, MIT licence',
		url: 'https://github.com/microsoft/fluentui-emoji'
	},
	'podell-2024': {
		authors: 'Podell, English, Lacey, Blattmann, Dockhorn, Müller, Penna, Rombach',
		year: 2024,
		title: 'SDXL: Improving Latent Diffusion Models for High-Resolution Image Synthesis',
		where: 'ICLR',
		url: arXiv('2307.01952')
	},
	'rombach-2022': {
		authors: 'Rombach, Blattmann, Lorenz, Esser, Ommer',
		year: 2022,
		title: 'High-Resolution Image Synthesis with Latent Diffusion Models',
		where: 'CVPR',
		url: arXiv('2112.10752')
	},
	'saharia-2022': {
		authors: 'Saharia, Chan, Saxena, and others',
		year: 2022,
		title: 'Photorealistic Text-to-Image Diffusion Models with Deep Language Understanding',
		where: 'NeurIPS',
		url: arXiv('2205.11487')
	},
	'schuhmann-2022': {
		authors: 'Schuhmann, Beaumont, Vencu and others',
		year: 2022,
		title: 'LAION-5B: An open large-scale dataset for training next generation image-text models',
		where: 'NeurIPS Datasets and Benchmarks',
		url: arXiv('2210.08402')
	}
} satisfies Record<string, CitedSource>;
