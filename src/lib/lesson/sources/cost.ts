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
	'eia-2021': {
		authors: 'U.S. Energy Information Administration',
		year: 2021,
		title: 'How much electricity does an American home use? (10,715 kilowatt-hours in 2020)',
		where: 'Frequently Asked Questions, 7 October 2021',
		url: 'https://www.eia.gov/tools/faqs/faq.php?id=97&t=3'
	},
	'luccioni-2024': {
		authors: 'Luccioni, Jernite, Strubell',
		year: 2024,
		title: 'Power Hungry Processing: Watts Driving the Cost of AI Deployment?',
		where: 'FAccT',
		url: arXiv('2311.16863')
	},
	'patterson-2021': {
		authors: 'Patterson, Gonzalez, Le, and others',
		year: 2021,
		title: 'Carbon Emissions and Large Neural Network Training',
		where: 'arXiv',
		url: arXiv('2104.10350')
	}
} satisfies Record<string, CitedSource>;
