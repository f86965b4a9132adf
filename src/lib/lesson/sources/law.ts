import { arXiv, type CitedSource } from './source.ts';

/** What courts and lawmakers said, and how pictures are marked. */
export const lawSources = {
	'c2pa-2025': {
		authors: 'Coalition for Content Provenance and Authenticity',
		year: 2025,
		title: 'Content Credentials: C2PA Technical Specification',
		where: 'c2pa.org',
		url: 'https://c2pa.org/specifications/'
	},
	'eu-2019': {
		authors: 'European Union',
		year: 2019,
		title: 'Directive (EU) 2019/790 on copyright in the Digital Single Market, Article 4',
		where: 'Official Journal',
		url: 'https://eur-lex.europa.eu/eli/dir/2019/790/oj'
	},
	'eu-2024': {
		authors: 'European Union',
		year: 2024,
		title: 'Regulation (EU) 2024/1689 (Artificial Intelligence Act), Article 50',
		where: 'Official Journal',
		url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj'
	},
	'gema-2025': {
		authors: 'Landgericht München I',
		year: 2025,
		title: 'GEMA v OpenAI, 42 O 14139/24, 11 November 2025, as reported by Taylor Wessing',
		where: 'taylorwessing.com',
		url: 'https://www.taylorwessing.com/de/insights-and-events/insights/2025/11/gema-v-openai'
	},
	'getty-2025': {
		authors: 'High Court of England and Wales',
		year: 2025,
		title:
			'Getty Images v Stability AI, [2025] EWHC 2863 (Ch), 4 November 2025, as reported by Milbank',
		where: 'milbank.com',
		url: 'https://www.milbank.com/en/news/a-win-for-ai-developers-getty-images-v-stability-ai.html'
	},
	'gowal-2025': {
		authors: 'Gowal, Bunel, Stimberg, and others',
		year: 2025,
		title: 'SynthID-Image: Image watermarking at internet scale',
		where: 'arXiv',
		url: arXiv('2510.09263')
	}
} satisfies Record<string, CitedSource>;
