/**
 * A call over HTTP is `POST /call/<channel>` with a multipart body, and so is its answer: `json` holds the value without its `bytes`,
 * and `bytes` holds those, where the value has any. A refusal is a status of 400 or above with its code as plain text.
 */
export type WirePart = 'json' | 'bytes'
