import { useState } from 'react'
import { createHashRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { may } from '../domain/accounts/roles'
import type { Entrance } from '../domain/entrance'
import { FirstRecovery } from '../features/accounts/FirstRecovery'
import { NewPasswordScreen } from '../features/accounts/NewPasswordScreen'
import { RecoveryMissed } from '../features/accounts/RecoveryMissed'
import { EntryScreens } from '../features/entry/EntryScreens'
import { recoveryUnseen } from '../services/recovery-unseen'
import { ServicesProvider, type Services } from '../services/services'
import { routes } from './routes'
import { startAgain } from './start-again'

/** Addresses stand behind `#`, so that they are the same in both shells. */
const router = createHashRouter(routes)

/** What stands between the entrance and the app. */
type Stage =
  /** The recovery code of the first day, to be printed. */
  | { readonly kind: 'recovery'; readonly recovery: string }
  /** Opened by the recovery code: somebody needs a new password. */
  | { readonly kind: 'new-password' }
  /** A recovery code was shown that perhaps nobody printed. */
  | { readonly kind: 'recovery-missed' }
  | { readonly kind: 'app' }

function stageOf({ accounts }: Services): Stage {
  const { id, role } = accounts.me()
  if (id === null) return { kind: 'new-password' }
  return recoveryUnseen() && may(role, 'keys') ? { kind: 'recovery-missed' } : { kind: 'app' }
}

/** First the way in, then what has to be settled before work, then the app. */
export function Opening({ entrance }: { entrance: Entrance<Services> }) {
  const [inside, setInside] = useState<{ readonly services: Services; readonly stage: Stage }>()
  if (inside === undefined) {
    return (
      <EntryScreens
        entrance={entrance}
        onOpened={services => {
          setInside({ services, stage: stageOf(services) })
        }}
        onSetUp={(services, recovery) => {
          setInside({ services, stage: { kind: 'recovery', recovery } })
        }}
      />
    )
  }
  const { services, stage } = inside
  return (
    <ServicesProvider services={services}>
      <StageScreen
        stage={stage}
        onDone={() => {
          if (services.accounts.me().id === null) startAgain()
          else setInside({ services, stage: { kind: 'app' } })
        }}
      />
    </ServicesProvider>
  )
}

function StageScreen({ stage, onDone }: { stage: Stage; onDone: () => void }) {
  switch (stage.kind) {
    case 'recovery':
      return <FirstRecovery recovery={stage.recovery} onDone={onDone} />
    case 'new-password':
      return <NewPasswordScreen onDone={onDone} />
    case 'recovery-missed':
      return <RecoveryMissed onDone={onDone} />
    case 'app':
      return <RouterProvider router={router} />
  }
}
