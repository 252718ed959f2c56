import { commands } from './commands'
import { complain, say } from './output'

const usage = (): string =>
  [
    '文源工作台命令行。用法：',
    ...commands.flatMap(command => ['', `  wenyuan ${command.usage}`, `      ${command.summary}`]),
    '',
    '返回值：0 成功；1 有内容被拒绝；2 文件读不了、写不了或用法不对。',
  ].join('\n')

/** Run one command of the list; the number is the process's exit code. */
export async function runCommand(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args
  if (name === 'help' || name === '--help' || name === '-h') {
    say(usage())
    return 0
  }
  const command = commands.find(candidate => candidate.name === name)
  if (command === undefined) {
    complain(name === undefined ? usage() : `没有“${name}”这个命令。\n${usage()}`)
    return 2
  }
  const { run } = await command.load()
  return run(rest, command.usage)
}
