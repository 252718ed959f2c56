/** When the program was built, in milliseconds since 1970 (UTC); 0 where it runs unbuilt. The PC's clock cannot be right before. */
export const builtAt = Number(import.meta.env['VITE_BUILT_AT'] ?? 0)
