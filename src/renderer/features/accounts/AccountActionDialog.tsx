import { AccountDialog } from './AccountDialog'
import type { AccountAction } from './account-action'
import { MyPasswordDialog } from './MyPasswordDialog'
import { RemoveDialog } from './RemoveDialog'
import { RenewKeyDialog } from './RenewKeyDialog'
import { RenewRecoveryDialog } from './RenewRecoveryDialog'
import { RoleDialog } from './RoleDialog'

/** The dialog of what is being done. */
export function AccountActionDialog({
  action,
  onAct,
}: {
  action: AccountAction
  /** Another action follows, or none. */
  onAct: (next: AccountAction | undefined) => void
}) {
  const close = (): void => {
    onAct(undefined)
  }
  switch (action.kind) {
    case 'add':
      return <AccountDialog person={undefined} onClose={close} />
    case 'edit':
      return <AccountDialog person={action.person} onClose={close} />
    case 'role':
      return <RoleDialog person={action.person} onClose={close} />
    case 'remove':
      return (
        <RemoveDialog
          person={action.person}
          onClose={close}
          onRemoved={() => {
            onAct({ kind: 'key', removed: action.person.name })
          }}
        />
      )
    case 'my-password':
      return <MyPasswordDialog onClose={close} />
    case 'recovery':
      return <RenewRecoveryDialog onClose={close} />
    case 'key':
      return <RenewKeyDialog removed={action.removed} onClose={close} />
  }
}
