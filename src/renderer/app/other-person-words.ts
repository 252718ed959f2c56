/** What 换人登录 costs, said before it is done. */
export const otherPersonWords = '换人登录会重新打开窗口。已经保存的都在；正在填写、还没保存的不保留。'
