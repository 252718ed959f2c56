/** What a command does with the arguments after its name; `usage` is how it is called. Gives the process's exit code. */
export type Run = (args: readonly string[], usage: string) => Promise<number>
