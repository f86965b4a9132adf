import { arXiv, type CitedSource } from './source.ts';

/** What is learned, and what is only remembered. */
export const memorySources = {
	'blattmann-2022': {
		authors: 'Blattmann, Rombach, Oktay, Müller, Ommer',
		year: 2022,
		title: 'Semi-Parametric Neural Image Synthesis',
		where: 'NeurIPS',
		url: arXiv('2204.11824')
	},
	'bonnaire-2025': {
		authors: 'Bonnaire, Urfin, Biroli, Mézard',
		year: 2025,
		title:
			'Why Diffusion Models Don’t Memorize: The Role of Implicit Dynamical Regularization in Training',
		where: 'NeurIPS',
		url: arXiv('2505.17638')
	},
	'carlini-2023': {
		authors: 'Carlini, Hayes, Nasr, Jagielski, Sehwag, Tramèr, Balle, Ippolito, Wallace',
		year: 2023,
		title: 'Extracting Training Data from Diffusion Models',
		where: 'USENIX Security',
		url: arXiv('2301.13188')
	},
	'chen-2022': {
		authors: 'Chen, Hu, Saharia, Cohen',
		year: 2022,
		title: 'Re-Imagen: Retrieval-Augmented Text-to-Image Generator',
		where: 'ICLR 2023',
		url: arXiv('2209.14491')
	},
	'chen-2023': {
		authors: 'Chen, Viégas, Wattenberg',
		year: 2023,
		title: 'Beyond Surface Statistics: Scene Representations in a Latent Diffusion Model',
		where: 'arXiv',
		url: arXiv('2306.05720')
	},
	'kadkhodaie-2024': {
		authors: 'Kadkhodaie, Guth, Simoncelli, Mallat',
		year: 2024,
		title:
			'Generalization in diffusion models arises from geometry-adaptive harmonic representations',
		where: 'ICLR',
		url: arXiv('2310.02557')
	},
	'kamb-2025': {
		authors: 'Kamb, Ganguli',
		year: 2025,
		title: 'An analytic theory of creativity in convolutional diffusion models',
		where: 'ICML, PMLR 267',
		url: arXiv('2412.20292')
	},
	'somepalli-2023': {
		authors: 'Somepalli, Singla, Goldblum, Geiping, Goldstein',
		year: 2023,
		title: 'Diffusion Art or Digital Forgery? Investigating Data Replication in Diffusion Models',
		where: 'CVPR',
		url: arXiv('2212.03860')
	}
} satisfies Record<string, CitedSource>;
