@echo off
rem Installs c21lab for you alone, without a network, and puts a file to double-click on your desktop.
chcp 65001 >nul
setlocal
set "HERE=%~dp0"
set "PLACE=%LOCALAPPDATA%\c21lab"
where py >nul 2>nul
if errorlevel 1 (
  echo Python is not installed. Install it first: double-click the Python installer, and tick "Add python.exe to PATH".
  pause
  exit /b 1
)
echo Installing c21lab into %PLACE% ...
py -m venv --clear "%PLACE%"
if errorlevel 1 goto failed
"%PLACE%\Scripts\python.exe" -m pip install --quiet --no-index --find-links "%HERE%wheels" "c21lab[desk]"
if errorlevel 1 goto failed
"%PLACE%\Scripts\python.exe" -m c21lab desk --shortcut
if errorlevel 1 goto failed
echo Done.
pause
exit /b 0
:failed
echo This did not work. Copy the lines above, and send them to whoever gave you c21lab.
pause
exit /b 1
