import { arXiv, type CitedSource } from './source.ts';

/** What pictures cost, and what made models better. */
export const costSources = {
	'betker-2023': {
		authors: 'Betker, Goh, Jing, and others',
		year: 2023,
		title: 'Improving Image Generation with Better Captions',
		where: 'OpenAI',
		url: 'https://cdn.openai.com/papers/dall-e-3.pdf'
	},
	'luccioni-2024': {
		authors: 'Luccioni, Jernite, Strubell',
		year: 2024,
		title: 'Power Hungry Processing: Watts Driving the Cost of AI Deployment?',
		where: 'FAccT',
		url: arXiv('2311.16863')
	}
} satisfies Record<string, CitedSource>;
