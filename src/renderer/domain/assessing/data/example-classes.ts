/** An example to begin a table of classes with: our own proposal, to be replaced by what the office has decided. */
export const exampleClasses = {
  lines:
    'A类 AAA、AA 减少日常检查，优先推荐评优\nB类 A 按常规检查\nC类 B 增加检查，提醒谈话\nD类 C 约谈，限期整改',
  basis: '系统示例，不是上级规定，请按本单位的办法改写',
} as const
