import type { Paper } from '../domain/paper/paper'
import { recoveryGroups } from '../domain/accounts/recovery-groups'
import { chineseDate } from '../domain/text/chinese-date'

/**
 * The sheet that opens an office's records when a password is forgotten. It takes no number and is never kept: not a paper the office
 * issues, so that it does not stand in the list of those.
 *
 * @param madeOn `YYYY-MM-DD`
 */
export const recoverySheet = (office: string, recovery: string, madeOn: string): Paper => ({
  form: 'official',
  title: '文源工作台恢复码',
  author: office,
  blocks: [
    { kind: 'title', text: '文源工作台恢复码' },
    { kind: 'people', label: '单位', people: [office] },
    { kind: 'people', label: '印制日期', people: [chineseDate(madeOn)] },
    { kind: 'groups', groups: [...recoveryGroups(recovery)] },
    { kind: 'space', lines: 1 },
    {
      kind: 'paragraph',
      text: '忘记密码时，在登录画面点“忘记密码？用恢复码打开”，按顺序抄入以上九组，即可打开资料并重设密码。没有密码、也没有这张纸，资料就再也打不开，软件的开发者也打不开。',
    },
    {
      kind: 'paragraph',
      text: '请放进保险柜，由主任保管。不要拍照，不要抄进手机或电脑，不要与存放备份的 U 盘放在一起。',
    },
    {
      kind: 'paragraph',
      text: '丢失或被别人看过的，请主任立即在“设置—账户”中更换恢复码，并销毁这一张。',
    },
  ],
  names: [office],
})
