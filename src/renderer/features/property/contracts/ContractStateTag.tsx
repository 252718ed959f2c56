import { Tag } from 'antd'
import { contractStates, type ContractState } from '../../../domain/property/contract-spans'

const colours = { ahead: 'default', running: 'success', continuing: 'warning', over: 'default' } as const

/** How a contract stands, in words. */
export const ContractStateTag = ({ state }: { state: ContractState }) => (
  <Tag color={colours[state]}>{contractStates[state]}</Tag>
)
