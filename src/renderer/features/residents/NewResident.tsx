import { Card } from 'antd'
import { useCallback, useState } from 'react'
import { useNavigate } from 'react-router'
import { newResidentFields } from './fact-groups'
import { EditGroup } from './EditGroup'
import { PageTitle } from '../../ui/PageTitle'
import { useAddResident } from './use-save-facts'

/** 新增居民: only the name is required; somebody already on record is found by the number. */
export function NewResident() {
  const navigate = useNavigate()
  const add = useAddResident()
  const [added, setAdded] = useState<string>()
  const end = useCallback(() => {
    void navigate(added === undefined ? '/residents' : `/residents/${added}`)
  }, [navigate, added])
  return (
    <>
      <PageTitle title="新增居民" onBack={() => void navigate('/residents')} />
      <Card size="small" style={{ maxWidth: 960 }}>
        <EditGroup
          fields={newResidentFields}
          facts={{}}
          saveLabel="保存居民"
          save={async reading => {
            const id = await add(reading)
            setAdded(id)
            return id !== undefined
          }}
          onEnd={end}
        />
      </Card>
    </>
  )
}
