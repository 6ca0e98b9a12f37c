package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Makes one device for each test class, and looks after each class whether all that it made is
/// freed again and no error went astray.
///
/// Where there is no adapter, the test fails, unless the property `graphics.wgpu.test.gpu` is
/// `optional`: then it is skipped.
final class GpuExtension implements BeforeAllCallback, AfterAllCallback, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(GpuExtension.class);

    /// The one adapter of all test classes.
    private static final class Shared {
        static final GPUAdapter ADAPTER = GPU.requestAdapter();

        private Shared() {}
    }

    /// What a test class has while it runs.
    private record Session(GPUDevice device, LiveObjects before, List<GPUError> astray) {}

    @Override
    public void beforeAll(ExtensionContext context) {
        var adapter = adapter();
        var before = LiveObjects.now();
        var device = adapter.requestDevice(describe(context, adapter));
        var astray = new CopyOnWriteArrayList<GPUError>();
        device.onUncapturedError(astray::add);
        context.getStore(NAMESPACE).put(Session.class, new Session(device, before, astray));
    }

    private static DeviceDescriptor describe(ExtensionContext context, GPUAdapter adapter) {
        var wish = context.getRequiredTestClass().getAnnotation(GpuTest.class);
        return wish != null && wish.allFeatures()
                ? DeviceDescriptor.of().withRequiredFeatures(adapter.features())
                : DeviceDescriptor.of();
    }

    private static GPUAdapter adapter() {
        if (!System.getProperty("graphics.wgpu.test.gpu", "").equals("optional")) {
            return Shared.ADAPTER;
        }
        try {
            return Shared.ADAPTER;
        } catch (GPUError | LinkageError e) {
            return Assumptions.abort("there is no GPU to test with: " + e.getMessage());
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        var session = context.getStore(NAMESPACE).remove(Session.class, Session.class);
        if (session == null) {
            return;
        }
        session.device.close();
        session.before.awaitAgain();
        assertThat(session.astray).as("errors that no call has thrown").isEmpty();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == GPUDevice.class || type == GPUAdapter.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (parameter.getParameter().getType() == GPUAdapter.class) {
            return adapter();
        }
        var session = context.getStore(NAMESPACE).get(Session.class, Session.class);
        return Objects.requireNonNull(session, "it is made before all tests").device;
    }
}
