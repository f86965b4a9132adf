import { arXiv, type CitedSource } from './source.ts';

/** Words as numbers, and what is lost on the way. */
export const textSources = {
	'alhamoud-2025': {
		authors: 'Alhamoud, Alshammari, Tian, Li, Torr, Kim, Ghassemi',
		year: 2025,
		title: 'Vision-Language Models Do Not Understand Negation',
		where: 'CVPR',
		url: arXiv('2501.09425')
	},
	'linzen-2016': {
		authors: 'Linzen',
		year: 2016,
		title: 'Issues in evaluating semantic spaces using word analogies',
		where: 'RepEval',
		url: arXiv('1606.07736')
	},
	'liu-2023-text': {
		authors: 'Liu, Garrette, Saharia, Chan, Roberts, Narang, Blok, Mical, Norouzi, Constant',
		year: 2023,
		title: 'Character-Aware Models Improve Visual Text Rendering',
		where: 'ACL',
		url: arXiv('2212.10562')
	},
	'mikolov-2013': {
		authors: 'Mikolov, Chen, Corrado, Dean',
		year: 2013,
		title: 'Efficient Estimation of Word Representations in Vector Space',
		where: 'arXiv',
		url: arXiv('1301.3781')
	},
	'nissim-2020': {
		authors: 'Nissim, van Noord, van der Goot',
		year: 2020,
		title: 'Fair Is Better than Sensational: Man Is to Doctor as Woman Is to Doctor',
		where: 'Computational Linguistics 46',
		url: arXiv('1905.09866')
	},
	'openai-2021': {
		authors: 'OpenAI',
		year: 2021,
		title: 'CLIP',
		where: 'Code and models',
		url: 'https://github.com/openai/CLIP'
	},
	'radford-2021': {
		authors: 'Radford, Kim, Hallacy, and others',
		year: 2021,
		title: 'Learning Transferable Visual Models From Natural Language Supervision',
		where: 'ICML',
		url: arXiv('2103.00020')
	},
	'vaswani-2017': {
		authors: 'Vaswani, Shazeer, Parmar, Uszkoreit, Jones, Gomez, Kaiser, Polosukhin',
		year: 2017,
		title: 'Attention Is All You Need',
		where: 'NeurIPS',
		url: arXiv('1706.03762')
	},
	'xiong-2020': {
		authors: 'Xiong, Yang, He, and others',
		year: 2020,
		title: 'On Layer Normalization in the Transformer Architecture',
		where: 'ICML',
		url: arXiv('2002.04745')
	},
	'yuksekgonul-2023': {
		authors: 'Yuksekgonul, Bianchi, Kalluri, Jurafsky, Zou',
		year: 2023,
		title:
			'When and Why Vision-Language Models Behave like Bags-of-Words, and What to Do About It?',
		where: 'ICLR',
		url: arXiv('2210.01936')
	},
	'zhang-2024': {
		authors: 'Zhang, Zhang, Dong, Zang, Wang',
		year: 2024,
		title: 'Long-CLIP: Unlocking the Long-Text Capability of CLIP',
		where: 'ECCV',
		url: arXiv('2403.15378')
	}
} satisfies Record<string, CitedSource>;
