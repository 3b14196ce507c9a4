/** What the list of scenarios and the page of one ask for. */
export type ScenarioIntent =
  | { readonly type: 'scenario.list' }
  | { readonly type: 'scenario.view'; readonly scenario: string }
  /** To the start screen, with this scenario on the table. */
  | { readonly type: 'scenario.choose'; readonly scenario: string }
  | { readonly type: 'scenario.load'; readonly name: string; readonly text: string }
  /** A file too large to be read at all. */
  | { readonly type: 'scenario.oversize'; readonly name: string }
  | { readonly type: 'scenario.fetch'; readonly address: string }
  | { readonly type: 'scenario.export'; readonly scenario: string }
  | { readonly type: 'scenario.template' }
  | { readonly type: 'scenario.remove'; readonly scenario: string }
  | { readonly type: 'scenario.leave' }
  | { readonly type: 'playtest.start' }
  | { readonly type: 'playtest.cancel' };
