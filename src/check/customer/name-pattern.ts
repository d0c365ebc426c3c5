/** A name as people sign: one to three words with a capital. Initials are no name to greet by. */
export const NAME = String.raw`(\p{Lu}[\p{L}'’-]+(?:[ \t]+\p{Lu}[\p{L}'’-]+){0,2})(?![ \t]+\p{Lu}\.|[\p{L}'’-])`;

/** A telephone number with its area: fewer digits are the number of a thing. */
export const PHONE = String.raw`\+?\(?(?:\d[ ()\u00a0-]{0,3}){9,15}(?![\p{L}\p{N}])`;
