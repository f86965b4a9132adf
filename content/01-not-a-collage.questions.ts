import type { Question } from '#lib/lesson/question.ts';

export const opening: Question = {
	id: 'where-from',
	ask: 'You type “a dog at sunset” and an AI shows you a dog. Where did that dog come from?',
	options: [
		{
			say: 'From the internet: it found a picture that fits',
			because:
				'The model on this page draws with the network unplugged. There is nothing to search, only a file of numbers. (Some products do look things up before they draw. The drawing itself is still done by such a file.)'
		},
		{
			say: 'From many pictures, cut up and glued together',
			because:
				'There is no drawer of cuttings, and nothing is pasted: all dots change a little, many times over. But it is no wonder that people think so. What a model was shown often enough, it can draw by heart, and put together in new ways.'
		},
		{
			say: 'From static, by habits learned from other pictures',
			right: true,
			because:
				'It starts from noise and takes a little away, again and again, as training has taught it. What those habits are made of, you have seen: this model knows just one drawing of a dog by heart, and puts it into pictures that nobody ever drew.'
		},
		{
			say: 'From a drawer of finished dogs, one for each description',
			because:
				'You can ask for more pictures than any drawer could hold, and for things that were never together in one. Each seed gives another picture. Yet a picture that was shown many times over can come out almost unchanged.'
		}
	]
};

export const questions: Question[] = [
	{
		id: 'no-room',
		ask: 'All training pictures together are hundreds of times as large as the model. What follows?',
		options: [
			{
				say: 'It cannot contain any training picture',
				because:
					'That is going too far. There is no room for all of them, but there is for some. Pictures that were repeated often have been recovered from large models almost exactly.'
			},
			{
				say: 'It cannot contain all of them, but may know some by heart',
				right: true,
				because:
					'An average of a few bytes for each picture says nothing about any single one. What comes again and again, like the one dog here, gets its share many times.'
			},
			{
				say: 'It must fetch them from somewhere while it draws',
				because:
					'It never needs them again. Training used each picture for a moment, to turn all the knobs a little, and then put it away.'
			}
		]
	},
	{
		id: 'fresh-drawing',
		ask: 'A new picture is as far from its nearest training picture as a fresh drawing is that the model never saw. What does that show?',
		options: [
			{
				say: 'That it is no copy of any whole picture on the shelf',
				right: true,
				because:
					'A copy would lie much closer, and you have seen how close. It says nothing about parts, though: the dog in it may still be a drawing known by heart.'
			},
			{
				say: 'That nothing in it was ever seen before',
				because:
					'Distance compares whole pictures. The same drawing of a dog in another place, at another size, is far away dot by dot, and still the same drawing.'
			},
			{
				say: 'That it was glued together from the nearest ones',
				because:
					'A fresh drawing has near ones too, and was certainly not made of them. Among two thousand pictures, something is always a bit alike.'
			}
		]
	},
	{
		id: 'panda',
		ask: 'It saw pandas, and it saw snow, but never a panda in the snow. How can it even try to draw one?',
		options: [
			{
				say: 'Somebody must have shown it one by mistake',
				because:
					'The pictures were made by a program that leaves those combinations out, and a test counts that none slips through.'
			},
			{
				say: 'It puts together what it learned apart',
				right: true,
				because:
					'It knows the one drawing of a panda, and it knows what snow does to a picture. To combine them is what it does for every picture. How well that goes, you have seen above; here you can be sure that it had no example.'
			},
			{
				say: 'It takes the nearest picture and changes the ground',
				because:
					'It has no pictures to take. It begins with static, like always, and both the panda and the snow come out of it together.'
			}
		]
	}
];
