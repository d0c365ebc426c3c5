/** The words of a name, in lower case: parted by signs, and where small letters meet capitals (`dbPassword`, `X-API-Key`, `APIKey`). */
export function splitName(name: string): readonly string[] {
  return name
    .replace(/(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, '_')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
