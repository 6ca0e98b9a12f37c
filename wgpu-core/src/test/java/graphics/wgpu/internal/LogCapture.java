package graphics.wgpu.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// What goes to the logger named wgpu, while it is open, as lines of level and message.
public final class LogCapture extends Handler implements AutoCloseable {
    private final Logger logger = Logger.getLogger("wgpu");
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final SimpleFormatter formatter = new SimpleFormatter();

    public static LogCapture start() {
        var capture = new LogCapture();
        capture.logger.addHandler(capture);
        return capture;
    }

    public List<String> messages() {
        return messages;
    }

    @Override
    public void publish(LogRecord record) {
        messages.add(record.getLevel() + " " + formatter.formatMessage(record));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
