// SPDX-License-Identifier: Apache-2.0
package dev.impactkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Everything public is documented, each parameter and answer too. The javadoc tool itself would want the parameters of a
 * record said again at its compact constructor, so that part of it is switched off and stands here.
 */
class DocumentationTest {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    @Test
    void everythingPublicIsDocumented() throws IOException {
        List<String> missing = new ArrayList<>();
        for (String module : List.of("impact-core", "impact-sroi", "impact-io")) {
            Path root = Path.of("..", module, "src", "main", "java");
            try (Stream<Path> files = Files.walk(root);
                    StandardJavaFileManager manager = COMPILER.getStandardFileManager(null, null, null)) {
                List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                        .sorted()
                        .toList();
                assertTrue(sources.size() > 10, "sources of " + module);
                missing.addAll(missing(manager.getJavaFileObjectsFromPaths(sources)));
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void whatIsNotDocumentedIsFound() throws IOException {
        String source = """
                package x;
                /** A thing. */
                public record Bad(int a) {
                    /** Checks. */
                    public Bad {}
                    /** {@return b} */
                    public int b(int c) { return c; }
                    /** Says what it does not answer. */
                    public int d() { return 0; }
                    public void e() {}
                    @Override public String toString() { return ""; }
                    void hidden() {}
                    enum Hidden { A }
                }
                """;
        JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///x/Bad.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreErrors) {
                return source;
            }
        };
        assertEquals(
                List.of("Bad: @param a", "Bad.b: @param c", "Bad.d: @return", "Bad.e: comment"),
                missing(List.of(file)));
    }

    private static List<String> missing(Iterable<? extends JavaFileObject> files) throws IOException {
        JavacTask task = (JavacTask) COMPILER.getTask(null, null, null, List.of("-proc:none"), null, files);
        Scan scan = new Scan(DocTrees.instance(task));
        for (CompilationUnitTree unit : task.parse()) {
            scan.scan(unit, null);
        }
        return scan.missing;
    }

    private static final class Scan extends TreePathScanner<Void, Void> {
        private final DocTrees docs;
        private final List<String> missing = new ArrayList<>();

        Scan(DocTrees docs) {
            this.docs = docs;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (isPublic(type.getModifiers().getFlags())) {
                String name = type.getSimpleName().toString();
                Set<String> params = new TreeSet<>();
                if (type.getKind() == Tree.Kind.RECORD) {
                    components(type).forEach(component -> params.add(component));
                }
                check(getCurrentPath(), name, params, false);
                return super.visitClass(type, nothing);
            }
            return null;
        }

        private static List<String> components(ClassTree record) {
            return record.getMembers().stream()
                    .filter(VariableTree.class::isInstance)
                    .map(VariableTree.class::cast)
                    .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                    .map(field -> field.getName().toString())
                    .toList();
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            ClassTree owner = (ClassTree) getCurrentPath().getParentPath().getLeaf();
            boolean overrides = method.getModifiers().getAnnotations().stream()
                    .anyMatch(note -> note.getAnnotationType().toString().equals("Override"));
            boolean constructor = method.getReturnType() == null;
            boolean ofRecord = constructor && owner.getKind() == Tree.Kind.RECORD;
            boolean inInterface = owner.getKind() == Tree.Kind.INTERFACE
                    && !method.getModifiers().getFlags().contains(Modifier.PRIVATE);
            if (!overrides
                    && !ofRecord
                    && (inInterface || isPublic(method.getModifiers().getFlags()))) {
                Set<String> params = new TreeSet<>();
                method.getParameters()
                        .forEach(param -> params.add(param.getName().toString()));
                boolean answers =
                        !constructor && !method.getReturnType().toString().equals("void");
                check(getCurrentPath(), owner.getSimpleName() + "." + method.getName(), params, answers);
            }
            return null;
        }

        private void check(TreePath path, String name, Set<String> params, boolean answers) {
            DocCommentTree comment = docs.getDocCommentTree(path);
            if (comment == null) {
                missing.add(name + ": comment");
                return;
            }
            Set<String> said = new TreeSet<>();
            boolean returns = comment.getFirstSentence().stream().anyMatch(ReturnTree.class::isInstance);
            for (DocTree tag : comment.getBlockTags()) {
                returns |= tag instanceof ReturnTree;
                if (tag instanceof ParamTree param && !param.isTypeParameter()) {
                    said.add(param.getName().toString());
                }
            }
            params.stream()
                    .filter(param -> !said.contains(param))
                    .forEach(param -> missing.add(name + ": @param " + param));
            if (answers && !returns) {
                missing.add(name + ": @return");
            }
        }

        private static boolean isPublic(Set<Modifier> flags) {
            return flags.contains(Modifier.PUBLIC) || flags.contains(Modifier.PROTECTED);
        }
    }
}
