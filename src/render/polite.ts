/** The Russian pronouns of address in all their forms, as they stand within a sentence, and quoted words, which stay as somebody wrote them. */
const ADDRESS = /«[^»]*»|(?<!\p{L})(?:вы|вас|вам|вами|ваш(?:а|е|и|его|ей|ему|у|им|их|ими|ем)?)(?!\p{L})/gu;

/** Words for a screen made fit for a letter to one person, who is written to with a capital: «вы» becomes «Вы». */
export function polite(text: string): string {
  return text.replace(ADDRESS, (found) => (found.startsWith('«') ? found : found.replace(/^./u, (letter) => letter.toUpperCase())));
}
