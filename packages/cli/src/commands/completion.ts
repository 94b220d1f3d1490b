import { shells } from '../completion/shells.ts';
import { defineCommand } from '../framework/command.ts';
import { meant } from '../framework/parse-arguments.ts';
import { UsageError } from '../framework/usage-error.ts';

const names = Object.keys(shells) as (keyof typeof shells)[];

export const completion = defineCommand({
  name: 'completion',
  summary: 'Print what lets a shell complete commands, options and API ids',
  details: `Load it where your shell starts:

  bash         echo 'eval "$(larkspur completion bash)"' >> ~/.bashrc
  zsh          echo 'eval "$(larkspur completion zsh)"' >> ~/.zshrc
  fish         larkspur completion fish > ~/.config/fish/completions/larkspur.fish
  powershell   larkspur completion powershell >> $PROFILE`,
  examples: ['eval "$(larkspur completion bash)"'],
  args: { shell: { type: 'positional', help: names.join(', ') } },
  wordsFor: async () => names,
  async run({ args: { shell }, out }) {
    const name = names.find((one) => one === shell);
    if (!name) throw new UsageError(`The shell is ${names.join(', ')}; not "${shell}".${meant(shell, names)}`);
    const script = shells[name];
    await out.data({ shell, script }, { asText: () => script });
  },
});
