"""What people see, in Qt Widgets."""
