import { UserOutlined } from '@ant-design/icons'
import { App, Button, Dropdown, type MenuProps } from 'antd'
import { useNavigate } from 'react-router'
import { roles } from '../domain/accounts/roles'
import { myPasswordPath } from '../features/accounts/my-password-path'
import { useServices } from '../services/services'
import { useMe } from '../services/use-me'
import { otherPersonWords } from './other-person-words'
import { startAgain } from './start-again'

/** Who is signed in, and what they can do about that. */
export function UserMenu() {
  const navigate = useNavigate()
  const { desktop } = useServices()
  const { modal } = App.useApp()
  const { id, name, role } = useMe()
  const askForOther = (): void => {
    modal.confirm({
      title: '换人登录',
      content: otherPersonWords,
      okText: '换人登录',
      cancelText: '不换',
      onOk: startAgain,
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
    { key: 'other', label: '换人登录', onClick: askForOther },
    { type: 'divider' },
    { key: 'quit', label: '退出', onClick: () => void desktop.quit() },
  ]
  return (
    <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight">
      <Button type="text" icon={<UserOutlined />} aria-label={`${name}，账户菜单`} title={name}>
        <span className="user-name">{name}</span>
      </Button>
    </Dropdown>
  )
}
