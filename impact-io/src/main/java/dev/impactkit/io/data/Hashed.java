// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Content whose bytes are hashed as they are read. */
final class Hashed implements Content {
    private final Content content;
    private MessageDigest digest = sha256();

    Hashed(Content content) {
        this.content = content;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    @Override
    public String name() {
        return content.name();
    }

    @Override
    public InputStream open() throws IOException {
        digest = sha256();
        return new DigestInputStream(content.open(), digest);
    }

    /** SHA-256 of what was read since it was last opened, 64 hexadecimal digits. */
    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
