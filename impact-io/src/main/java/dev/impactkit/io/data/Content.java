// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a file, which may be gone through more than once. */
public interface Content {

    /** {@return its name without folders, for messages} */
    String name();

    /**
     * {@return its bytes from the first}
     *
     * @throws IOException if they cannot be read
     */
    InputStream open() throws IOException;

    /**
     * {@return the content of a file}
     *
     * @param file the file
     */
    static Content of(Path file) {
        return new Content() {
            @Override
            public String name() {
                return String.valueOf(file.getFileName());
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }
        };
    }

    /**
     * {@return content at hand}
     *
     * @param name for messages
     * @param bytes the whole of it
     */
    static Content of(String name, byte[] bytes) {
        return new Content() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }
}
