import { UserOutlined } from '@ant-design/icons'
import { App, Button, Dropdown, type MenuProps } from 'antd'
import { useNavigate } from 'react-router'
import { roles } from '../domain/accounts/roles'
import { myPasswordPath } from '../features/accounts/my-password-path'
import { useLeave } from '../features/backup/keeper-context'
import { useMe } from '../services/use-me'
import { somethingUnsaved } from '../ui/something-unsaved'
import { startAgain } from './start-again'
import { unsavedWords } from './unsaved-words'

/** Who is signed in, and what they can do about that. */
export function UserMenu() {
  const navigate = useNavigate()
  const quit = useLeave()
  const { modal } = App.useApp()
  const { id, name, role } = useMe()
  /** Asks first where unsaved work would go. */
  const leaveBy = (label: string, act: () => void): void => {
    if (!somethingUnsaved()) act()
    else
      modal.confirm({
        title: label,
        content: unsavedWords,
        okText: `不保存，${label}`,
        cancelText: '留在这里',
        onOk: act,
      })
  }
  const items: NonNullable<MenuProps['items']> = [
    { key: 'role', type: 'group', label: `${name}（${roles[role].label}）` },
    {
      key: 'password',
      label: '更换我的密码',
      disabled: id === null,
      onClick: () => void navigate(myPasswordPath),
    },
    {
      key: 'other',
      label: '换人登录',
      onClick: () => {
        leaveBy('换人登录', startAgain)
      },
    },
    { type: 'divider' },
    {
      key: 'quit',
      label: '退出',
      onClick: () => {
        leaveBy('退出', quit)
      },
    },
  ]
  return (
    <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight">
      <Button type="text" icon={<UserOutlined />} aria-label={`${name}，账户菜单`} title={name}>
        <span className="user-name">{name}</span>
      </Button>
    </Dropdown>
  )
}
