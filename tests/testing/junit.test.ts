/** The page for JUnit, with the official Java SDK. */
import { afterEach, expect, test } from 'vitest';
import { type DocProject, hasProgram, openDocProject } from './support/doc-project.ts';

let project: DocProject | undefined;
afterEach(() => project?.remove());

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>bot</groupId>
  <artifactId>bot</artifactId>
  <version>1</version>
  <properties>
    <maven.compiler.source>17</maven.compiler.source>
    <maven.compiler.target>17</maven.compiler.target>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>
    <dependency>
      <groupId>com.larksuite.oapi</groupId>
      <artifactId>oapi-sdk</artifactId>
      <version>2.5.3</version>
      <scope>test</scope>
    </dependency>
    <dependency>
      <groupId>org.junit.jupiter</groupId>
      <artifactId>junit-jupiter</artifactId>
      <version>5.11.4</version>
      <scope>test</scope>
    </dependency>
  </dependencies>
  <build>
    <plugins>
      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-surefire-plugin</artifactId>
        <version>3.5.2</version>
      </plugin>
    </plugins>
  </build>
</project>
`;

test('JUnit', ({ skip }) => {
  if (!hasProgram('mvn', ['--version'])) skip('mvn is not here');
  project = openDocProject('testing-junit.md');
  const { run, add } = project;
  add('pom.xml', pom);
  const installed = run('mvn', ['-q', '-B', 'dependency:resolve']);
  if (installed.status !== 0) skip(`the Java SDK cannot be fetched: ${installed.output.slice(-300)}`);
  const { status, output } = run('mvn', ['-B', 'test']);
  expect(output).toContain('Tests run: 2, Failures: 0, Errors: 0, Skipped: 0');
  expect(status).toBe(0);
}, 580_000);
