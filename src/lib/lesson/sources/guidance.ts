import { arXiv, type CitedSource } from './source.ts';

/** How a prompt gets its way. */
export const guidanceSources = {
	'balaji-2022': {
		authors:
			'Balaji, Nah, Huang, Vahdat, Song, Zhang, Kreis, Aittala, Aila, Laine, Catanzaro, Karras, Liu',
		year: 2022,
		title: 'eDiff-I: Text-to-Image Diffusion Models with an Ensemble of Expert Denoisers',
		where: 'arXiv',
		url: arXiv('2211.01324')
	},
	'bradley-2024': {
		authors: 'Bradley, Nakkiran',
		year: 2024,
		title: 'Classifier-Free Guidance is a Predictor-Corrector',
		where: 'arXiv; TMLR 2025',
		url: arXiv('2408.09000')
	},
	'chefer-2023': {
		authors: 'Chefer, Alaluf, Vinker, Wolf, Cohen-Or',
		year: 2023,
		title:
			'Attend-and-Excite: Attention-Based Semantic Guidance for Text-to-Image Diffusion Models',
		where: 'SIGGRAPH',
		url: arXiv('2301.13826')
	},
	'chung-2025': {
		authors: 'Chung, Kim, Park, Nam, Ye',
		year: 2025,
		title: 'CFG++: Manifold-constrained Classifier Free Guidance for Diffusion Models',
		where: 'ICLR',
		url: arXiv('2406.08070')
	},
	'ghosh-2023': {
		authors: 'Ghosh, Hajishirzi, Schmidt',
		year: 2023,
		title: 'GenEval: An Object-Focused Framework for Evaluating Text-to-Image Alignment',
		where: 'NeurIPS',
		url: arXiv('2310.11513')
	},
	'hertz-2022': {
		authors: 'Hertz, Mokady, Tenenbaum, Aberman, Pritch, Cohen-Or',
		year: 2022,
		title: 'Prompt-to-Prompt Image Editing with Cross Attention Control',
		where: 'ICLR 2023',
		url: arXiv('2208.01626')
	},
	'ho-2022': {
		authors: 'Ho, Salimans',
		year: 2022,
		title: 'Classifier-Free Diffusion Guidance',
		where: 'arXiv',
		url: arXiv('2207.12598')
	},
	'kynkaanniemi-2024': {
		authors: 'Kynkäänniemi, Aittala, Karras, Laine, Aila, Lehtinen',
		year: 2024,
		title:
			'Applying Guidance in a Limited Interval Improves Sample and Distribution Quality in Diffusion Models',
		where: 'NeurIPS',
		url: arXiv('2404.07724')
	},
	'karras-2024-guiding': {
		authors: 'Karras, Aittala, Kynkäänniemi, Lehtinen, Aila, Laine',
		year: 2024,
		title: 'Guiding a Diffusion Model with a Bad Version of Itself',
		where: 'NeurIPS',
		url: arXiv('2406.02507')
	},
	'sadat-2025': {
		authors: 'Sadat, Hilliges, Weber',
		year: 2025,
		title: 'Eliminating Oversaturation and Artifacts of High Guidance Scales in Diffusion Models',
		where: 'ICLR',
		url: arXiv('2410.02416')
	},
	'zhang-2023': {
		authors: 'Zhang, Rao, Agrawala',
		year: 2023,
		title: 'Adding Conditional Control to Text-to-Image Diffusion Models',
		where: 'ICCV',
		url: arXiv('2302.05543')
	}
} satisfies Record<string, CitedSource>;
