import { DownOutlined } from '@ant-design/icons'
import { Button, Dropdown, Space } from 'antd'
import { useState } from 'react'
import { AskDialog } from './AskDialog'
import { NewPasswordFields } from './NewPasswordFields'

const RULE = '至少 8 个英文字母、数字或英文符号；不能是同一个字符的重复，也不能是键盘上顺着排下来的一串。'

const untyped = { first: '', again: '' }

/** Asks for the password of a file, twice; it lives as long as the dialog. */
function PasswordDialog({
  problemOf,
  onSave,
  onClose,
}: {
  problemOf: (password: string) => string | null
  onSave: (password: string) => void
  onClose: () => void
}) {
  const [typed, setTyped] = useState(untyped)
  const [tried, setTried] = useState(false)
  const problem = problemOf(typed.first)
  const save = (): void => {
    setTried(true)
    if (problem !== null || typed.first !== typed.again) return
    onClose()
    onSave(typed.first)
  }
  return (
    <AskDialog
      title="加密码另存为 PDF"
      okText="加密码并保存"
      refusal={undefined}
      byEnter
      onOk={save}
      onClose={onClose}
    >
      <p>
        打开这个文件要输入密码。密码不留底，忘记了谁也打不开、找不回来，只能回到这里重新另存一份。密码请另外告诉对方，不要和文件一起发。
      </p>
      <NewPasswordFields rule={RULE} typed={typed} problem={problem} tried={tried} onChange={setTyped} />
    </AskDialog>
  )
}

/** Saves a paper as PDF; beside it, under a password. */
export function SavePdfButton({
  label = '另存为 PDF',
  disabled = false,
  problemOf,
  onSave,
}: {
  label?: string
  disabled?: boolean
  /** What is wrong with a password, in words; null when nothing is. */
  problemOf: (password: string) => string | null
  /** Null: without a password. */
  onSave: (password: string | null) => void
}) {
  const [asking, setAsking] = useState(false)
  const locked = {
    key: 'locked',
    label: '加密码另存…',
    onClick: () => {
      setAsking(true)
    },
  }
  return (
    <>
      <Space.Compact>
        <Button
          disabled={disabled}
          onClick={() => {
            onSave(null)
          }}
        >
          {label}
        </Button>
        <Dropdown menu={{ items: [locked] }} trigger={['click']} placement="bottomRight" disabled={disabled}>
          <Button disabled={disabled} aria-label={`${label}：加密码`} icon={<DownOutlined />} />
        </Dropdown>
      </Space.Compact>
      {asking && (
        <PasswordDialog
          problemOf={problemOf}
          onSave={onSave}
          onClose={() => {
            setAsking(false)
          }}
        />
      )}
    </>
  )
}
