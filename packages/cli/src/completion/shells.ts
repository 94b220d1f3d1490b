/**
 * What each shell is given: a function that asks `larkspur complete-words -- <words>` for what can come next. The last of the
 * words is the one that is being written, perhaps empty; the answer is a word a line, with a tab and a summary behind it.
 */
export const shells = {
  bash: `_larkspur() {
  local IFS=$'\\n' word
  COMPREPLY=()
  while IFS= read -r word; do
    COMPREPLY+=("\${word%%$'\\t'*}")
  done < <(larkspur complete-words -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  if [ "\${#COMPREPLY[@]}" -eq 0 ]; then compopt -o default 2>/dev/null; fi
}
complete -F _larkspur larkspur
`,
  zsh: `#compdef larkspur
_larkspur() {
  local -a lines plain shown
  local line
  lines=("\${(@f)$(larkspur complete-words -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  for line in $lines; do
    [[ -n $line ]] || continue
    plain+=("\${line%%$'\\t'*}")
    shown+=("\${line/$'\\t'/  -- }")
  done
  if (( \${#plain} )); then compadd -l -d shown -a plain; else _files; fi
}
if [ "$funcstack[1]" = "_larkspur" ]; then _larkspur "$@"; else compdef _larkspur larkspur; fi
`,
  fish: `function __larkspur_words
  set -l words (commandline -opc)
  set -e words[1]
  larkspur complete-words -- $words (commandline -ct) 2>/dev/null
end
complete -c larkspur -f -a '(__larkspur_words)'
`,
  powershell: `Register-ArgumentCompleter -Native -CommandName larkspur -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.Extent.Text })
  larkspur complete-words -- @words "$wordToComplete" 2>$null | ForEach-Object {
    $word, $help = $_ -split "\`t", 2
    if (-not $help) { $help = $word }
    [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $help)
  }
}
`,
} as const;
