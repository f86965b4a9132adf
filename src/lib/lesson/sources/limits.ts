import { arXiv, type CitedSource } from './source.ts';

/** What image generators get wrong, what they fill in, and how that is measured. */
export const limitsSources = {
	'bianchi-2023': {
		authors: 'Bianchi, Kalluri, Durmus, and others',
		year: 2023,
		title:
			'Easily Accessible Text-to-Image Generation Amplifies Demographic Stereotypes at Large Scale',
		where: 'FAccT',
		url: arXiv('2211.03759')
	},
	'conwell-2022': {
		authors: 'Conwell, Ullman',
		year: 2022,
		title: 'Testing Relational Understanding in Text-Guided Image Generation',
		where: 'arXiv',
		url: arXiv('2208.00005')
	},
	'dai-2023': {
		authors: 'Dai, Hou, Ma, and others',
		year: 2023,
		title: 'Emu: Enhancing Image Generation Models Using Photogenic Needles in a Haystack',
		where: 'arXiv',
		url: arXiv('2309.15807')
	},
	'heusel-2017': {
		authors: 'Heusel, Ramsauer, Unterthiner, Nessler, Hochreiter',
		year: 2017,
		title: 'GANs Trained by a Two Time-Scale Update Rule Converge to a Local Nash Equilibrium',
		where: 'NeurIPS',
		url: arXiv('1706.08500')
	},
	'huang-2023': {
		authors: 'Huang, Sun, Xie, Li, Liu',
		year: 2023,
		title:
			'T2I-CompBench: A Comprehensive Benchmark for Open-world Compositional Text-to-image Generation',
		where: 'NeurIPS Datasets and Benchmarks',
		url: arXiv('2307.06350')
	},
	'liu-2024': {
		authors: 'Liu, Liang, Liang, Luo, Li, Huang, Yuan',
		year: 2024,
		title: 'Glyph-ByT5: A Customized Text Encoder for Accurate Visual Text Rendering',
		where: 'ECCV',
		url: arXiv('2403.09622')
	},
	'lu-2024-hands': {
		authors: 'Lu, Xu, Zhang, Wang, Tao',
		year: 2024,
		title:
			'HandRefiner: Refining Malformed Hands in Generated Images by Diffusion-based Conditional Inpainting',
		where: 'ACM Multimedia',
		url: arXiv('2311.17957')
	},
	'luccioni-2023': {
		authors: 'Luccioni, Akiki, Mitchell, Jernite',
		year: 2023,
		title: 'Stable Bias: Analyzing Societal Representations in Diffusion Models',
		where: 'NeurIPS Datasets and Benchmarks',
		url: arXiv('2303.11408')
	},
	'openstax-2022': {
		authors: 'Betts, Young, Wise, and others',
		year: 2022,
		title: 'Anatomy and Physiology 2e',
		where: 'OpenStax',
		url: 'https://openstax.org/details/books/anatomy-and-physiology-2e'
	},
	'sarkar-2024': {
		authors: 'Sarkar, Mai, Mahapatra, Lazebnik, Forsyth, Bhattad',
		year: 2024,
		title:
			'Shadows Don’t Lie and Lines Can’t Bend! Generative Models don’t know Projective Geometry … for now',
		where: 'CVPR',
		url: arXiv('2311.17138')
	},
	'udandarao-2024': {
		authors: 'Udandarao, Prabhu, Ghosh, Sharma, Torr, Bibi, Albanie, Bethge',
		year: 2024,
		title:
			'No “Zero-Shot” Without Exponential Data: Pretraining Concept Frequency Determines Multimodal Model Performance',
		where: 'NeurIPS',
		url: arXiv('2404.04125')
	}
} satisfies Record<string, CitedSource>;
