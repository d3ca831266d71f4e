// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import java.io.IOException;
import java.io.InputStream;

/**
 * One entry of a packed file as it unpacks. What it claims of its size is not believed: it ends where it has unpacked to too
 * much. In XML it ends at what would have to be held in memory as a whole, and at what no spreadsheet writes.
 */
final class PartStream extends InputStream {
    private static final long FREE = 1 << 20;

    private final InputStream in;
    private final long most;
    private final int longest;
    private long count;
    private boolean xml;
    private int run;
    private int before;
    private int beforeThat;

    /** An entry of so many packed bytes, of which so many more may come out. */
    PartStream(InputStream in, long packed, long left, DataLimits limits) {
        this.in = in;
        this.most = Math.min(left, Math.max(FREE, packed * limits.packed().ratio()));
        this.longest = 8 * limits.text() + (1 << 16);
    }

    /** It is XML in UTF-8, and begins like this. */
    void isXml(byte[] first) throws Unreadable {
        xml = true;
        for (byte one : first) {
            see(one & 0xff);
        }
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int got = in.read(into, from, length);
        count += Math.max(got, 0);
        if (count > most) {
            throw new Unreadable(
                    "unpacks-too-large",
                    0,
                    "The file unpacks to far more than it should.",
                    "Do not open it, unless you know where it comes from.");
        }
        for (int i = 0; xml && i < got; i++) {
            see(into[from + i] & 0xff);
        }
        return got;
    }

    private void see(int value) throws Unreadable {
        run = value == '<' ? 0 : run + 1;
        if (run > longest) {
            throw new Unreadable("too-long", 0, "A cell of the spreadsheet is far too long.", "");
        }
        boolean declares = before == '!' && beforeThat == '<' && value != '-';
        if (value == 0 || declares) {
            throw new Unreadable(
                    "foreign-markup",
                    0,
                    "The file holds markup that no spreadsheet program writes.",
                    "Do not open it, unless you know where it comes from.");
        }
        beforeThat = before;
        before = value;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
