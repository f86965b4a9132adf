import type { Question } from '#lib/lesson/question.ts';

export const opening: Question = {
	id: 'where-from',
	ask: 'You type “a dog at sunset” and an AI shows you a dog. Where did that dog come from?',
	options: [
		{
			say: 'From the internet: it found a picture that fits',
			because:
				'You’re thinking of a search engine. The model on this page draws with the Wi-Fi off. There’s nothing to search, only a file of numbers. (Some products do look things up before they draw, but even then the drawing is done by a file like that.)'
		},
		{
			say: 'From many pictures, cut up and glued together',
			because:
				'There’s no box of scraps, and nothing is pasted. All the dots change a little, many times over. Still, it’s no wonder people think so. A model can draw by heart what it has been shown often enough, and put it together in new ways.'
		},
		{
			say: 'From static, by habits learned from other pictures',
			right: true,
			because:
				'It starts from noise and takes a little away, again and again, the way training has taught it. And you’ve seen what those habits are made of. This model knows just one drawing of a dog by heart, and puts it into pictures nobody ever drew.'
		},
		{
			say: 'From a drawer of finished dogs, one for each description',
			because:
				'You can ask for more pictures than any drawer could hold, and for things that were never together in one. Every seed gives you a different picture. Still, a picture that was shown many times over can come out almost unchanged.'
		}
	]
};

export const questions: Question[] = [
	{
		id: 'no-room',
		ask: 'All the training pictures together are thousands of times as large as the model. What follows from that?',
		options: [
			{
				say: 'It can’t contain a single training picture',
				because:
					'This mixes up “all” and “any”. There’s no room for all of them, but there is for some. Pictures that were repeated often have been pulled back out of large models almost exactly.'
			},
			{
				say: 'It can’t hold all of them, but may hold some',
				right: true,
				because:
					'A few bytes for each picture is only an average, and says nothing about any single one. What comes back again and again, like the one dog here, gets its share many times.'
			},
			{
				say: 'It has to fetch them from somewhere while it draws',
				because:
					'This mixes up training and drawing. Training needed each picture for a moment, to nudge all the knobs a little. Drawing never needs them again.'
			}
		]
	},
	{
		id: 'fresh-drawing',
		figure: 'provenance',
		ask: 'A new picture is as far from its nearest training picture as a fresh drawing that the model never saw. What does that show?',
		options: [
			{
				say: 'It copies no whole picture on the shelf',
				right: true,
				because:
					'A copy would lie much closer, and you’ve seen how close. It says nothing about parts, though. The dog in it can still be a drawing known by heart.'
			},
			{
				say: 'Nothing in it, large or small, was ever seen before',
				because:
					'This mixes up whole pictures and their parts. Distance compares whole pictures. Put the same drawing of a dog in another place, and dot by dot it’s far away, but it’s still the same drawing.'
			},
			{
				say: 'It was glued together from the nearest ones',
				because:
					'Being alike isn’t the same as being made of. A fresh drawing has near ones too, and it certainly wasn’t made of them. Among two thousand pictures, something is always a bit alike.'
			}
		]
	},
	{
		id: 'panda',
		figure: 'glance',
		ask: 'It saw pandas, and it saw snow, but never a panda in the snow. How can it even try to draw one?',
		options: [
			{
				say: 'Somebody must have shown it one by mistake',
				because:
					'You don’t need a slip to explain it. The pictures were made by a program that leaves those combinations out, and a test counts that none gets through. It draws them all the same.'
			},
			{
				say: 'It puts together what it learned apart',
				right: true,
				because:
					'It knows the one drawing of a panda, and it knows what snow does to a picture. Combining things is what it does for every picture. Here you can be sure it had no example to go by.'
			},
			{
				say: 'It takes the nearest picture and swaps the ground',
				because:
					'That’s how a person with a picture editor would do it. The model has no pictures to take. It starts from static, as always, and the panda and the snow come out of it together.'
			}
		]
	}
];
