import assert from 'node:assert/strict';
import { isGitIgnored, type GitIgnoreFile } from '../../src/core/gitIgnore';

const root = (text: string): GitIgnoreFile => ({ folder: '', text });

describe('isGitIgnored', () => {
  it('ignores nothing without a rule', () => {
    assert.equal(isGitIgnored('desk/ferry.md', []), false);
    assert.equal(isGitIgnored('desk/ferry.md', [root('# only a comment\n')]), false);
  });

  it('follows a rule for a file and for a folder above it', () => {
    assert.equal(isGitIgnored('desk/ferry.md', [root('*.md')]), true);
    assert.equal(isGitIgnored('desk/old/ferry.md', [root('/desk/old/')]), true);
    assert.equal(isGitIgnored('desk/new/ferry.md', [root('/desk/old/')]), false);
  });

  it('gives the nearest file the last word, whatever the order they come in', () => {
    const files = [{ folder: 'desk', text: '!ferry.md' }, root('*.md')];
    assert.equal(isGitIgnored('desk/ferry.md', files), false);
    assert.equal(isGitIgnored('desk/tram.md', files), true);
  });

  it('takes nothing back from inside an ignored folder', () => {
    const files = [root('old/'), { folder: 'old', text: '!ferry.md' }];
    assert.equal(isGitIgnored('old/ferry.md', files), true);
  });

  it('does not let a rule reach beyond its folder', () => {
    assert.equal(isGitIgnored('desktop/ferry.md', [{ folder: 'desk', text: '*' }]), false);
  });
});
