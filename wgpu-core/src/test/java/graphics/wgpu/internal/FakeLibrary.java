package graphics.wgpu.internal;

import graphics.wgpu.natives.NativeLibrary;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;

/// A jar's library, made of any bytes, which counts how often it is read.
class FakeLibrary implements NativeLibrary {
    private final String platform;
    private final byte[] bytes;
    private final String sha256;
    final AtomicInteger opened = new AtomicInteger();

    FakeLibrary(String platform, byte[] bytes) {
        this(platform, bytes, hash(bytes));
    }

    FakeLibrary(String platform, byte[] bytes, String sha256) {
        this.platform = platform;
        this.bytes = bytes;
        this.sha256 = sha256;
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public String name() {
        return "wgpu";
    }

    @Override
    public String platform() {
        return platform;
    }

    @Override
    public String version() {
        return "29.0.1.1";
    }

    @Override
    public String sha256() {
        return sha256;
    }

    @Override
    public String fileName() {
        return NativePlatform.fileName();
    }

    @Override
    public InputStream open() {
        opened.incrementAndGet();
        return new ByteArrayInputStream(bytes);
    }
}
