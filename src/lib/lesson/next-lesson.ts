/** What to read next: the first unread after the last that was read, else the first unread; undefined when all are. */
export function nextLesson<Lesson extends { slug: string }>(
	lessons: readonly Lesson[],
	isRead: (slug: string) => boolean
): Lesson | undefined {
	const last = lessons.findLastIndex(({ slug }) => isRead(slug));
	const isUnread = ({ slug }: Lesson) => !isRead(slug);
	return lessons.slice(last + 1).find(isUnread) ?? lessons.find(isUnread);
}
