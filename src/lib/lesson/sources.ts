/** A work that a lesson leans on. */
export interface CitedSource {
	authors: string;
	year: number;
	title: string;
	/** Where it appeared. */
	where: string;
	url: string;
}

const arXiv = (id: string) => `https://arxiv.org/abs/${id}`;

/** Every work the lessons cite, by first author and year. */
export const sources = {
	'alhamoud-2025': {
		authors: 'Alhamoud, Alshammari, Tian, Li, Torr, Kim, Ghassemi',
		year: 2025,
		title: 'Vision-Language Models Do Not Understand Negation',
		where: 'CVPR',
		url: arXiv('2501.09425')
	},
	'balaji-2022': {
		authors:
			'Balaji, Nah, Huang, Vahdat, Song, Zhang, Kreis, Aittala, Aila, Laine, Catanzaro, Karras, Liu',
		year: 2022,
		title: 'eDiff-I: Text-to-Image Diffusion Models with an Ensemble of Expert Denoisers',
		where: 'arXiv',
		url: arXiv('2211.01324')
	},
	'bansal-2023': {
		authors: 'Bansal, Borgnia, Chu, Li, Kazemi, Huang, Goldblum, Geiping, Goldstein',
		year: 2023,
		title: 'Cold Diffusion: Inverting Arbitrary Image Transforms Without Noise',
		where: 'NeurIPS',
		url: arXiv('2208.09392')
	},
	'black-forest-labs-2024': {
		authors: 'Black Forest Labs',
		year: 2024,
		title: 'FLUX.1',
		where: 'Code and models',
		url: 'https://github.com/black-forest-labs/flux'
	},
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
	'bradley-2024': {
		authors: 'Bradley, Nakkiran',
		year: 2024,
		title: 'Classifier-Free Guidance is a Predictor-Corrector',
		where: 'arXiv; TMLR 2025',
		url: arXiv('2408.09000')
	},
	'carlini-2023': {
		authors: 'Carlini, Hayes, Nasr, Jagielski, Sehwag, Tramèr, Balle, Ippolito, Wallace',
		year: 2023,
		title: 'Extracting Training Data from Diffusion Models',
		where: 'USENIX Security',
		url: arXiv('2301.13188')
	},
	'chefer-2023': {
		authors: 'Chefer, Alaluf, Vinker, Wolf, Cohen-Or',
		year: 2023,
		title:
			'Attend-and-Excite: Attention-Based Semantic Guidance for Text-to-Image Diffusion Models',
		where: 'SIGGRAPH',
		url: arXiv('2301.13826')
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
	'compvis-2022': {
		authors: 'CompVis, Stability AI, Runway',
		year: 2022,
		title: 'Stable Diffusion v1: code, settings and model card',
		where: 'Code and models',
		url: 'https://github.com/CompVis/stable-diffusion'
	},
	'dieleman-2024': {
		authors: 'Dieleman',
		year: 2024,
		title: 'Diffusion is spectral autoregression',
		where: 'A blog post, and an interpretation',
		url: 'https://sander.ai/2024/09/02/spectral-autoregression.html'
	},
	'efron-2011': {
		authors: 'Efron',
		year: 2011,
		title: 'Tweedie’s Formula and Selection Bias',
		where: 'Journal of the American Statistical Association 106',
		url: 'https://doi.org/10.1198/jasa.2011.tm11181'
	},
	'esser-2024': {
		authors: 'Esser, Kulal, Blattmann, and others',
		year: 2024,
		title: 'Scaling Rectified Flow Transformers for High-Resolution Image Synthesis',
		where: 'ICML',
		url: arXiv('2403.03206')
	},
	'falck-2025': {
		authors: 'Falck, Pandeva, Zahirnia, and others',
		year: 2025,
		title: 'A Fourier Space Perspective on Diffusion Models',
		where: 'arXiv, and a blog post that answers Dieleman',
		url: arXiv('2505.11278')
	},
	'geng-2025': {
		authors: 'Geng, Deng, Bai, Kolter, He',
		year: 2025,
		title: 'Mean Flows for One-step Generative Modeling',
		where: 'arXiv, May 2025',
		url: arXiv('2505.13447')
	},
	'ghosh-2023': {
		authors: 'Ghosh, Hajishirzi, Schmidt',
		year: 2023,
		title: 'GenEval: An Object-Focused Framework for Evaluating Text-to-Image Alignment',
		where: 'NeurIPS',
		url: arXiv('2310.11513')
	},
	'google-2026': {
		authors: 'Google',
		year: 2026,
		title: 'Gemini 3 developer guide',
		where: 'Documentation, read in November 2026',
		url: 'https://ai.google.dev/gemini-api/docs/gemini-3'
	},
	'hertz-2022': {
		authors: 'Hertz, Mokady, Tenenbaum, Aberman, Pritch, Cohen-Or',
		year: 2022,
		title: 'Prompt-to-Prompt Image Editing with Cross Attention Control',
		where: 'ICLR 2023',
		url: arXiv('2208.01626')
	},
	'ho-2020': {
		authors: 'Ho, Jain, Abbeel',
		year: 2020,
		title: 'Denoising Diffusion Probabilistic Models',
		where: 'NeurIPS',
		url: arXiv('2006.11239')
	},
	'ho-2022': {
		authors: 'Ho, Salimans',
		year: 2022,
		title: 'Classifier-Free Diffusion Guidance',
		where: 'arXiv',
		url: arXiv('2207.12598')
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
	'karras-2022': {
		authors: 'Karras, Aittala, Aila, Laine',
		year: 2022,
		title: 'Elucidating the Design Space of Diffusion-Based Generative Models',
		where: 'NeurIPS',
		url: arXiv('2206.00364')
	},
	'kingma-2021': {
		authors: 'Kingma, Salimans, Poole, Ho',
		year: 2021,
		title: 'Variational Diffusion Models',
		where: 'NeurIPS',
		url: arXiv('2107.00630')
	},
	'kynkaanniemi-2024': {
		authors: 'Kynkäänniemi, Aittala, Karras, Laine, Aila, Lehtinen',
		year: 2024,
		title:
			'Applying Guidance in a Limited Interval Improves Sample and Distribution Quality in Diffusion Models',
		where: 'NeurIPS',
		url: arXiv('2404.07724')
	},
	'li-2025': {
		authors: 'Li, He',
		year: 2025,
		title: 'Back to Basics: Let Denoising Generative Models Denoise',
		where: 'arXiv',
		url: arXiv('2511.13720')
	},
	'lin-2024': {
		authors: 'Lin, Liu, Li, Yang',
		year: 2024,
		title: 'Common Diffusion Noise Schedules and Sample Steps are Flawed',
		where: 'WACV',
		url: arXiv('2305.08891')
	},
	'lin-2024-lightning': {
		authors: 'Lin, Wang, Yang',
		year: 2024,
		title: 'SDXL-Lightning: Progressive Adversarial Diffusion Distillation',
		where: 'arXiv, February 2024',
		url: arXiv('2402.13929')
	},
	'linzen-2016': {
		authors: 'Linzen',
		year: 2016,
		title: 'Issues in evaluating semantic spaces using word analogies',
		where: 'RepEval',
		url: arXiv('1606.07736')
	},
	'liu-2023': {
		authors: 'Liu, Zhang, Ma, Peng, Liu',
		year: 2023,
		title:
			'InstaFlow: One Step is Enough for High-Quality Diffusion-Based Text-to-Image Generation',
		where: 'arXiv, September 2023; ICLR 2024',
		url: arXiv('2309.06380')
	},
	'liu-2023-text': {
		authors: 'Liu, Garrette, Saharia, Chan, Roberts, Narang, Blok, Mical, Norouzi, Constant',
		year: 2023,
		title: 'Character-Aware Models Improve Visual Text Rendering',
		where: 'ACL',
		url: arXiv('2212.10562')
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
	'meng-2022': {
		authors: 'Meng, He, Song, Song, Wu, Zhu, Ermon',
		year: 2022,
		title: 'SDEdit: Guided Image Synthesis and Editing with Stochastic Differential Equations',
		where: 'ICLR',
		url: arXiv('2108.01073')
	},
	'meng-2023': {
		authors: 'Meng, Rombach, Gao, Kingma, Ermon, Ho, Salimans',
		year: 2023,
		title: 'On Distillation of Guided Diffusion Models',
		where: 'CVPR',
		url: arXiv('2210.03142')
	},
	'microsoft-2022': {
		authors: 'Microsoft',
		year: 2022,
		title: 'Fluent Emoji',
		where: 'Drawings, MIT licence',
		url: 'https://github.com/microsoft/fluentui-emoji'
	},
	'mikolov-2013': {
		authors: 'Mikolov, Chen, Corrado, Dean',
		year: 2013,
		title: 'Efficient Estimation of Word Representations in Vector Space',
		where: 'arXiv',
		url: arXiv('1301.3781')
	},
	'nachmani-2021': {
		authors: 'Nachmani, San Roman, Wolf',
		year: 2021,
		title: 'Non Gaussian Denoising Diffusion Models',
		where: 'arXiv',
		url: arXiv('2106.07582')
	},
	'nichol-2021': {
		authors: 'Nichol, Dhariwal',
		year: 2021,
		title: 'Improved Denoising Diffusion Probabilistic Models',
		where: 'ICML',
		url: arXiv('2102.09672')
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
	'podell-2024': {
		authors: 'Podell, English, Lacey, Blattmann, Dockhorn, Müller, Penna, Rombach',
		year: 2024,
		title: 'SDXL: Improving Latent Diffusion Models for High-Resolution Image Synthesis',
		where: 'ICLR',
		url: arXiv('2307.01952')
	},
	'radford-2021': {
		authors: 'Radford, Kim, Hallacy, and others',
		year: 2021,
		title: 'Learning Transferable Visual Models From Natural Language Supervision',
		where: 'ICML',
		url: arXiv('2103.00020')
	},
	'rissanen-2023': {
		authors: 'Rissanen, Heinonen, Solin',
		year: 2023,
		title: 'Generative Modelling with Inverse Heat Dissipation',
		where: 'ICLR',
		url: arXiv('2206.13397')
	},
	'rombach-2022': {
		authors: 'Rombach, Blattmann, Lorenz, Esser, Ommer',
		year: 2022,
		title: 'High-Resolution Image Synthesis with Latent Diffusion Models',
		where: 'CVPR',
		url: arXiv('2112.10752')
	},
	'ross-2011': {
		authors: 'Ross, Gordon, Bagnell',
		year: 2011,
		title:
			'A Reduction of Imitation Learning and Structured Prediction to No-Regret Online Learning',
		where: 'AISTATS',
		url: arXiv('1011.0686')
	},
	'saharia-2022': {
		authors: 'Saharia, Chan, Saxena, and others',
		year: 2022,
		title: 'Photorealistic Text-to-Image Diffusion Models with Deep Language Understanding',
		where: 'NeurIPS',
		url: arXiv('2205.11487')
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
	'schuhmann-2022': {
		authors: 'Schuhmann, Beaumont, Vencu and others',
		year: 2022,
		title: 'LAION-5B: An open large-scale dataset for training next generation image-text models',
		where: 'NeurIPS Datasets and Benchmarks',
		url: arXiv('2210.08402')
	},
	'sohl-dickstein-2015': {
		authors: 'Sohl-Dickstein, Weiss, Maheswaranathan, Ganguli',
		year: 2015,
		title: 'Deep Unsupervised Learning using Nonequilibrium Thermodynamics',
		where: 'ICML',
		url: arXiv('1503.03585')
	},
	'somepalli-2023': {
		authors: 'Somepalli, Singla, Goldblum, Geiping, Goldstein',
		year: 2023,
		title: 'Diffusion Art or Digital Forgery? Investigating Data Replication in Diffusion Models',
		where: 'CVPR',
		url: arXiv('2212.03860')
	},
	'song-2021': {
		authors: 'Song, Meng, Ermon',
		year: 2021,
		title: 'Denoising Diffusion Implicit Models',
		where: 'ICLR',
		url: arXiv('2010.02502')
	},
	'song-2021-sde': {
		authors: 'Song, Sohl-Dickstein, Kingma, Kumar, Ermon, Poole',
		year: 2021,
		title: 'Score-Based Generative Modeling through Stochastic Differential Equations',
		where: 'ICLR',
		url: arXiv('2011.13456')
	},
	'song-2023': {
		authors: 'Song, Dhariwal, Chen, Sutskever',
		year: 2023,
		title: 'Consistency Models',
		where: 'ICML',
		url: arXiv('2303.01469')
	},
	'vaswani-2017': {
		authors: 'Vaswani, Shazeer, Parmar, Uszkoreit, Jones, Gomez, Kaiser, Polosukhin',
		year: 2017,
		title: 'Attention Is All You Need',
		where: 'NeurIPS',
		url: arXiv('1706.03762')
	},
	'vincent-2011': {
		authors: 'Vincent',
		year: 2011,
		title: 'A Connection Between Score Matching and Denoising Autoencoders',
		where: 'Neural Computation 23',
		url: 'https://doi.org/10.1162/NECO_a_00142'
	},
	'xiong-2020': {
		authors: 'Xiong, Yang, He, and others',
		year: 2020,
		title: 'On Layer Normalization in the Transformer Architecture',
		where: 'ICML',
		url: arXiv('2002.04745')
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
	},
	'yuksekgonul-2023': {
		authors: 'Yuksekgonul, Bianchi, Kalluri, Jurafsky, Zou',
		year: 2023,
		title:
			'When and Why Vision-Language Models Behave like Bags-of-Words, and What to Do About It?',
		where: 'ICLR',
		url: arXiv('2210.01936')
	},
	'zhang-2023': {
		authors: 'Zhang, Rao, Agrawala',
		year: 2023,
		title: 'Adding Conditional Control to Text-to-Image Diffusion Models',
		where: 'ICCV',
		url: arXiv('2302.05543')
	},
	'zhang-2024': {
		authors: 'Zhang, Zhang, Dong, Zang, Wang',
		year: 2024,
		title: 'Long-CLIP: Unlocking the Long-Text Capability of CLIP',
		where: 'ECCV',
		url: arXiv('2403.15378')
	},
	'zhao-2023': {
		authors: 'Zhao, Bai, Rao, Zhou, Lu',
		year: 2023,
		title: 'UniPC: A Unified Predictor-Corrector Framework for Fast Sampling of Diffusion Models',
		where: 'NeurIPS',
		url: arXiv('2302.04867')
	}
} satisfies Record<string, CitedSource>;

export type SourceKey = keyof typeof sources;
